/**
 * What esbuild builds for. It holds that no Node knows every `\p{…}` and makes `new RegExp` of such literals, which
 * is compiled anew wherever it stands in a function: the Node named here knows all that the sources use.
 */
export const nodeTarget = {
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
}
