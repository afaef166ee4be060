// Runs inside the extension host of Visual Studio Code: `run` is what it calls, as for @vscode/test-electron.
const assert = require('node:assert/strict')
const vscode = require('vscode')

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function until(met, what, ms = 20_000) {
  const deadline = Date.now() + ms
  for (;;) {
    const value = await met()
    if (value) return value
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`)
    await pause(20)
  }
}

const at = (name) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name)
const codeOf = ({ code }) => (typeof code === 'object' ? code.value : code)
const found = (document, rule) =>
  vscode.languages.getDiagnostics(document.uri).filter((one) => codeOf(one) === rule)
const spelling = 'spelling/unknown-word'
let document
let editor
let api

async function open(name) {
  document = await vscode.workspace.openTextDocument(at(name))
  editor = await vscode.window.showTextDocument(document)
}

async function replace(text) {
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length))
  await editor.edit((edit) => edit.replace(all, text))
}

const tests = {
  async 'a draft starts the extension, by its name'() {
    await open('brouillons/ouverture.post.md')
    assert.equal(document.languageId, 'lisible-draft')
    const extension = vscode.extensions.getExtension('lisible.lisible-vscode')
    await until(() => extension.isActive, 'the extension')
    api = extension.exports
  },

  async 'findings have their exact characters, their rule and its page'() {
    const [one] = await until(() => {
      const list = found(document, spelling)
      return list.length === 1 && list
    }, 'the finding')
    assert.equal(document.getText(one.range), 'l’atelié')
    assert.equal(one.source, 'lisible (X, Instagram)')
    assert.match(String(one.code.target), /^https:/)
  },

  async 'pictures follow: the missing alternative text is an error'() {
    await until(() => found(document, 'media/alt-missing').length === 1, 'the finding')
  },

  async 'a hover explains the rule, offline'() {
    const [one] = found(document, spelling)
    const hovers = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      one.range.start.translate(0, 3),
    )
    assert.ok(hovers.some(({ contents }) => contents.some(({ value }) => value.includes(spelling))))
  },

  async 'the picture is shown in the hover of its name'() {
    const place = document.positionAt(document.getText().indexOf('visuel.png') + 2)
    const hovers = await until(async () => {
      const list = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, place)
      return list.some(({ contents }) => contents.some(({ value }) => value.includes('data:image/'))) && list
    }, 'a thumbnail')
    const longest = Math.max(...hovers.flatMap(({ contents }) => contents.map(({ value }) => value.length)))
    assert.ok(longest < 100_000, `${longest} characters`)
  },

  async 'quick fixes: the suggestions, the dictionary, here, in the file'() {
    const [one] = found(document, spelling)
    const actions = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      one.range,
    )
    const titles = actions.map(({ title }) => title)
    for (const part of ['atelier', 'atelié', spelling]) {
      assert.ok(
        titles.some((title) => title.includes(part)),
        titles.join(' | '),
      )
    }
  },

  async 'symbols and folding know the parts of the draft'() {
    const symbols = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri)
    assert.ok(symbols.length > 0)
  },

  async 'completion knows the networks'() {
    const place = document.positionAt(document.getText().indexOf('[x, ') + 4)
    const { items } = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      place,
    )
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    assert.ok(labels.includes('linkedin'), labels.slice(0, 10).join())
  },

  async 'the status bar has the room left, the tightest first'() {
    const text = await until(
      () => /X \d+ · Instagram 2\D\d{3}/.test(api.statusBarText()) && api.statusBarText(),
      'counters',
    )
    return text
  },

  async 'the preview shows each network, and follows what is typed'() {
    await vscode.commands.executeCommand('lisible.preview')
    await until(() => api.previewBody().includes('Instagram'), 'the preview')
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
    await editor.edit((edit) =>
      edit.insert(document.positionAt(document.getText().indexOf('Entrée')), 'Demain. '),
    )
    await until(() => api.previewBody().includes('Demain.'), 'the preview to follow')
  },

  async 'the text for a network is copied as it will be published'() {
    await vscode.commands.executeCommand('lisible.copyForNetwork', 'x')
    const text = await until(async () => {
      const copied = await vscode.env.clipboard.readText()
      return copied.includes('Samedi') && copied
    }, 'the clipboard')
    assert.ok(!text.includes('networks:'))
  },

  async 'the word at the caret is added by a command too, the preview beside or not'() {
    const place = document.positionAt(document.getText().indexOf('Entrée'))
    await editor.edit((edit) => edit.insert(place, 'Un jardinss. '))
    await until(() => found(document, spelling).length === 2, 'the finding')
    editor.selection = new vscode.Selection(place.translate(0, 6), place.translate(0, 6))
    await vscode.commands.executeCommand('lisible.addToDictionary')
    await until(() => found(document, spelling).length === 1, 'the finding to go')
  },

  async 'a word is added to the dictionary, a file of the project, and its finding goes'() {
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup')
    const [one] = found(document, spelling)
    const actions = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      one.range,
    )
    const add = actions.find(({ command }) => command?.command.includes('addWord'))
    assert.ok(add, 'no action')
    await vscode.commands.executeCommand(add.command.command, ...add.command.arguments)
    await until(() => found(document, spelling).length === 0, 'the finding to go')
    const files = await vscode.workspace.findFiles('**/*')
    const names = files.map(({ path }) => path.split('/').at(-1))
    assert.ok(
      names.some((name) => name.startsWith('lisible.config.')),
      names.join(),
    )
  },

  async 'fix all on save makes the safe fixes, and leaves the file clean'() {
    await vscode.workspace
      .getConfiguration('editor', document)
      .update(
        'codeActionsOnSave',
        { 'source.fixAll.lisible': 'explicit' },
        vscode.ConfigurationTarget.Workspace,
      )
    await replace(
      '---\nnetworks: [linkedin]\n---\nOn ouvre samedi , venez nombreux à la la fête : c’est 𝗴𝗿𝗮𝘁𝘂𝗶𝘁 !\n',
    )
    await until(() => found(document, 'a11y/styled-letters').length === 1, 'the finding')
    await document.save()
    await until(() => document.getText().includes('gratuit'), 'the fix')
    await until(() => !document.isDirty, 'the file to be saved')
  },

  async 'every draft of the folder is checked on request'() {
    await vscode.workspace.fs.writeFile(
      at('brouillons/autre.post.md'),
      new TextEncoder().encode('---\nnetworks: [x]\n---\nUn batimentss ouvre.\n'),
    )
    void vscode.commands.executeCommand('lisible.checkWorkspace')
    await until(
      () =>
        vscode.languages
          .getDiagnostics(at('brouillons/autre.post.md'))
          .some((one) => codeOf(one) === spelling),
      'findings of a draft that is not open',
    )
  },

  async 'a calendar is checked too, row by row, though its language is another'() {
    const calendar = at('brouillons/agenda.post.csv')
    const rows = 'date,networks,text\n2027-01-05,x,Un batimentss ouvre.\n2027-01-06,x,Un autre ouvre.\n'
    await vscode.workspace.fs.writeFile(calendar, new TextEncoder().encode(rows))
    const sheet = await vscode.workspace.openTextDocument(calendar)
    assert.notEqual(sheet.languageId, 'lisible-draft')
    // Editors ask about what they show.
    await vscode.window.showTextDocument(sheet, vscode.ViewColumn.One)
    const [one] = await until(
      () => found(sheet, spelling).length === 1 && found(sheet, spelling),
      'the finding',
    )
    assert.equal(sheet.getText(one.range), 'batimentss')
    editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
  },

  async 'a wrong configuration is told in its own file and in the draft'() {
    const file = (await vscode.workspace.findFiles('lisible.config.*'))[0]
    const before = await vscode.workspace.fs.readFile(file)
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('networks: 12\n'))
    await until(
      () => vscode.languages.getDiagnostics(file).length > 0 && found(document, 'configuration').length === 1,
      'the fault',
    )
    await vscode.workspace.fs.writeFile(file, before)
    await until(() => found(document, 'configuration').length === 0, 'the fault to go')
  },

  async 'the server that is started again knows the draft'() {
    await replace('---\nnetworks: [x]\n---\nUn batimentss ouvre.\n')
    await vscode.commands.executeCommand('lisible.restart')
    await until(() => found(document, spelling).length === 1, 'the finding')
  },

  async 'latency from an edit to its diagnostics'() {
    const times = []
    for (let i = 0; i < 20; i++) {
      const count = found(document, spelling).length
      const started = performance.now()
      await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), 'batimentss et '))
      await until(() => found(document, spelling).length > count, 'the next finding')
      times.push(performance.now() - started)
    }
    times.sort((a, b) => a - b)
    return `median ${Math.round(times[10])} ms, slowest ${Math.round(times[19])} ms`
  },
}

exports.run = async () => {
  let failed = 0
  for (const [name, test] of Object.entries(tests)) {
    try {
      const note = await test()
      console.log(`ok ${name}${note === undefined ? '' : ` # ${note}`}`)
    } catch (error) {
      failed++
      console.log(`not ok ${name} # ${String(error.message).split('\n').slice(0, 2).join(' | ')}`)
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`)
}
