import { isMoved, type LineDraft } from "./line-draft"
import type { AdminScheduleLine } from "../answers"

export type EditedLine = { draft: LineDraft; line: AdminScheduleLine }

/** The goods, the unit and the quantity: of these a schedule has one line. */
function placeOf(draft: LineDraft): string {
  const { target_type, target_id, unit_code, from_quantity } = draft
  return [target_type, target_id, unit_code, Number(from_quantity)].join("|")
}

/**
 * Saved lines that were moved onto what another row is; saving would lose one of them.
 * @param rows all rows that stay, these too
 * @returns the moved rows' keys
 */
export function takenRows(
  edits: readonly EditedLine[],
  rows: readonly LineDraft[]
): ReadonlySet<string> {
  const moved = edits.filter(({ line, draft }) => isMoved(line, draft))
  return new Set(
    moved
      .filter(({ draft }) =>
        rows.some(
          (row) => row.key !== draft.key && placeOf(row) === placeOf(draft)
        )
      )
      .map(({ draft }) => draft.key)
  )
}
