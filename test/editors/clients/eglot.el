;;; eglot.el --- emacs -q --batch -l eglot.el, with WORKSPACE and SERVER in the environment.  -*- lexical-binding: t -*-
;; Eglot 1.9 waits for diagnostics; Debian's packages are hidden by -Q, so -q.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)

(define-derived-mode lisible-draft-mode text-mode "Draft")
(add-to-list 'auto-mode-alist '("\\.post\\.md\\'" . lisible-draft-mode))
(add-to-list 'eglot-server-programs `(lisible-draft-mode . ("node" ,(getenv "SERVER") "--stdio")))
(setq eglot-sync-connect 20 eglot-autoshutdown t)

(defvar failed 0)
(defun check (name ok &optional note)
  (unless ok (setq failed (1+ failed)))
  (princ (format "%s %s%s\n" (if ok "ok" "not ok") name (if note (format " # %s" note) ""))))
(defun until (met seconds)
  (let ((end (+ (float-time) seconds)) value)
    (while (and (not (setq value (funcall met))) (< (float-time) end))
      (accept-process-output nil 0.02))
    value))
(defun spelling ()
  (seq-find (lambda (one) (string-match-p "atelié" (flymake-diagnostic-text one))) (flymake-diagnostics)))

(find-file (expand-file-name "brouillons/ouverture.post.md" (getenv "WORKSPACE")))
(cl-letf (((symbol-function 'project-current) (lambda (&rest _) (cons 'transient (getenv "WORKSPACE")))))
  (apply #'eglot (eglot--guess-contact)))
(check "eglot connects" (eglot-current-server))
(check "diagnostics come by themselves" (until (lambda () (flymake-start) (spelling)) 20))
(let* ((found (spelling))
       (begin (flymake-diagnostic-beg found))
       (end (flymake-diagnostic-end found)))
  (check "the range holds the word, after an emoji of many code units"
         (equal (buffer-substring-no-properties begin end) "l’atelié")
         (buffer-substring-no-properties begin end))
  (goto-char (+ begin 3))
  (check "a hover explains the rule"
         (string-match-p "spelling/unknown-word"
                         (format "%S" (jsonrpc-request (eglot-current-server) :textDocument/hover
                                                       (eglot--TextDocumentPositionParams)))))
  (let* ((place (eglot--pos-to-lsp-position (+ begin 3)))
         (actions (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                   (list :textDocument (eglot--TextDocumentIdentifier)
                                         :range (list :start place :end place)
                                         :context (list :diagnostics []))))
         (fix (seq-find (lambda (one) (and (plist-get one :edit) (string-match-p "atelier" (plist-get one :title))))
                        (append actions nil))))
    (check "a quick fix is offered" fix)
    (when fix
      (eglot--apply-workspace-edit (plist-get fix :edit))
      (eglot--signal-textDocument/didChange))
    (check "the quick fix changes the word and nothing else"
           (string-match-p "^👩‍👩‍👧 Samedi, l’atelier ouvre ses portes\\.$" (buffer-string)))))
(check "its finding goes" (until (lambda () (flymake-start) (not (spelling))) 10))
(set-buffer-modified-p nil)
(kill-emacs (if (= failed 0) 0 1))
