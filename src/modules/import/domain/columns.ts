import type { z } from "@medusajs/framework/zod"

export type CellValue = string | string[] | null

export type Column = {
  /** Whether each row must have a value; others may be left out or empty. */
  required: boolean
  cell: z.ZodType<string | string[], string>
}

export type Kind = {
  /** What one row is; the word in a change's `entity`. */
  entity: string
  columns: Record<string, Column>
  /** The columns that make a row itself: twice the same in a file is a conflict. */
  key: readonly string[]
  /** Of these columns a row has exactly one. */
  one_of?: readonly [string, string]
}

export const must = (cell: Column["cell"]): Column => ({ required: true, cell })
export const may = (cell: Column["cell"]): Column => ({ required: false, cell })
