-- nvim --headless -u NONE -i NONE -n -c 'luafile neovim.lua', with WORKSPACE and SERVER in the environment.
-- Neovim before 0.10 waits for diagnostics and knows no inlay hints: it stands for every client that does not ask.
local root = vim.env.WORKSPACE
local failed = 0

local function check(name, ok, note)
  if not ok then failed = failed + 1 end
  io.stdout:write((ok and 'ok ' or 'not ok ') .. name .. (note and (' # ' .. note) or '') .. '\n')
end

local function spelling(buffer)
  return vim.tbl_filter(function(one) return one.code == 'spelling/unknown-word' end, vim.diagnostic.get(buffer))
end

vim.cmd('edit ' .. root .. '/brouillons/ouverture.post.md')
local buffer = vim.api.nvim_get_current_buf()
local start = vim.lsp.start_client or function(config) return vim.lsp.start(config, { attach = false }) end
local id = start({ name = 'lisible', cmd = { 'node', vim.env.SERVER, '--stdio' }, root_dir = root })
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)

check('diagnostics come by themselves', vim.wait(20000, function() return #spelling(buffer) == 1 end, 10))
local found = spelling(buffer)[1] or { lnum = 0, col = 0, end_col = 0 }
local line = vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, false)[1]
check('the range holds the word, after an emoji of many code units', line:sub(found.col + 1, found.end_col) == 'l’atelié',
  line:sub(found.col + 1, found.end_col))

local before = line:sub(1, found.col)
local character = vim.str_utfindex and select(2, vim.str_utfindex(before)) or 0
local position = { line = found.lnum, character = character + 3 }
local document = { uri = vim.uri_from_bufnr(buffer) }
local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', { textDocument = document, position = position }, 5000)
check('a hover explains the rule', vim.inspect(hover):match('spelling/unknown%-word') ~= nil)

local range = { start = position, ['end'] = position }
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction',
  { textDocument = document, range = range, context = { diagnostics = {} } }, 5000)
local action
for _, answer in pairs(answers or {}) do
  for _, one in ipairs(answer.result or {}) do
    if one.edit and one.title:match('atelier') then action = action or one end
  end
end
check('a quick fix is offered', action ~= nil)
if action then vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding) end
local fixed = vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, false)[1]
check('the quick fix changes the word and nothing else', fixed == '👩‍👩‍👧 Samedi, l’atelier ouvre ses portes.', fixed)
check('its finding goes', vim.wait(10000, function() return #spelling(buffer) == 0 end, 10))
vim.api.nvim_buf_set_lines(buffer, found.lnum + 2, found.lnum + 3, false, { 'Entrée libre, de 10 h à 18 hh, batimentss compris.' })
check('a new one comes while typing', vim.wait(10000, function() return #spelling(buffer) >= 1 end, 10))

vim.lsp.stop_client(id)
check('the server ends', vim.wait(5000, function() return vim.lsp.client_is_stopped(id) end, 10))
vim.cmd(failed == 0 and 'qa!' or 'cq!')
