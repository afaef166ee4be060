/** Names of the commands beside the check. */
export const subcommandNames = [
  'init',
  'doctor',
  'rules',
  'explain',
  'networks',
  'preview',
  'image',
  'import',
] as const

export type SubcommandName = (typeof subcommandNames)[number]

/** Whether arguments may call a command beside the check, or ask for help, which lists them. */
export function mayCallSubcommand(args: readonly string[]): boolean {
  const names: readonly string[] = [...subcommandNames, 'help', '--help']
  return args.some((arg) => names.includes(arg) || /^-[a-z]*h/i.test(arg))
}
