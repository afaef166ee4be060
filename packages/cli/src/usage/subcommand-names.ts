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
  const callers: readonly string[] = [...subcommandNames, 'help', '-h', '--help']
  return args.some((arg) => callers.includes(arg))
}
