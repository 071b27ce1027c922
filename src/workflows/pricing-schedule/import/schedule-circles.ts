import { findCircle, type LineInput } from "../../../modules/pricing-schedule"

/** Which schedules start from which, while the rows of a file add to it. */
export class ScheduleCircles {
  private readonly codes = new Map<string, string>()

  constructor(private readonly bases: Map<string, string[]>) {}

  /**
   * Adds what a line starts from, unless the prices would then depend on themselves.
   * @returns the way round by codes as far as they are known, or null
   */
  refuse(
    schedule: { id: string; code: string },
    line: LineInput & { base_code: string }
  ): string[] | null {
    const base = line.base_schedule_id
    if (base === null) {
      return null
    }
    this.codes.set(schedule.id, schedule.code).set(base, line.base_code)
    const known = this.bases.get(schedule.id) ?? []
    if (known.includes(base)) {
      return null
    }
    this.bases.set(schedule.id, [...known, base])
    const way = findCircle(schedule.id, this.bases)
    if (way) {
      this.bases.set(schedule.id, known)
    }
    return way && way.map((id) => this.codes.get(id) ?? id)
  }
}
