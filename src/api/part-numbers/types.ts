import type { PartNumber } from "../../workflows/trade/queries/list-part-numbers"

export type PartNumbersAnswer = {
  part_numbers: PartNumber[]
  count: number
  offset: number
  limit: number
}
export type { PartNumber }
