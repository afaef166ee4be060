/** A day of the calendar. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** The day an ISO date starts with; `undefined` when it does not start with one that exists. */
export function isoDay(value: string): Day | undefined {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value)
  return match ? existing(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** The days a written date may stand for: one for an ISO date, two for `05/06/2026`, none for anything else. */
export function readDays(value: string): Day[] {
  const iso = isoDay(value)
  if (iso) return [iso]
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(value)
  if (!match) return []
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return [existing(year, second, first), existing(year, first, second)].filter((day) => day !== undefined)
}

/** The day, when the calendar has it. */
export function existing(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined
}

/** Days since 1970. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
