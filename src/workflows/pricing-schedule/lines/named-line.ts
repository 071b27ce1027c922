import type { LineInput } from "../../../modules/pricing-schedule"

export type NamedLine = {
  line: LineInput
  /** How it is called to people: "line 3". */
  name: string
}
