import type { AdminScheduleLine } from "../answers"
import { bodyOf, changed, draftOf, newDraft } from "./line-draft"
import { takenRows } from "./taken-rows"

const line = (
  id: string,
  over: Partial<AdminScheduleLine> = {}
): AdminScheduleLine => ({
  id,
  target_type: "variant",
  target_id: "brick",
  target: { sku: "BRK-65", title: "Brick", units: ["XPK"] },
  method: "price",
  base: "list_price",
  base_schedule_id: null,
  value: "0.7",
  unit_code: "",
  from_quantity: "1",
  ...over,
})
const one = line("pslin_1")
const five = line("pslin_500", { from_quantity: "500" })

const moved = (from: AdminScheduleLine, change: object) => ({
  line: from,
  draft: changed(draftOf(from), change),
})

/** The keys of rows that are marked when these edits stand beside these rows. */
const marked = (
  edits: ReturnType<typeof moved>[],
  rows: ReturnType<typeof draftOf>[]
) => [...takenRows(edits, [...edits.map(({ draft }) => draft), ...rows])]

describe("a saved line that is moved", () => {
  it("is marked where another row is that line already", () => {
    const edit = moved(one, { from_quantity: "500.0" })
    expect(marked([edit], [draftOf(five)])).toEqual(["pslin_1"])
    const pasted = newDraft({ target_id: "brick", from_quantity: "500" })
    expect(marked([edit], [pasted])).toEqual(["pslin_1"])
  })

  it("is not where the other is another product, unit or quantity, or moves away", () => {
    const edit = moved(one, { from_quantity: "500" })
    expect(
      marked(
        [edit],
        [
          line("a", { from_quantity: "500", target_id: "block" }),
          line("b", { from_quantity: "500", unit_code: "XPK" }),
          line("c", { from_quantity: "501" }),
        ].map(draftOf)
      )
    ).toEqual([])
    const away = moved(five, { from_quantity: "1" })
    expect(marked([edit, away], [])).toEqual([])
  })

  it("is not where only its value changes, or where a new row repeats a line", () => {
    const pasted = newDraft({ target_id: "brick", from_quantity: "1" })
    expect(marked([], [draftOf(one), pasted])).toEqual([])
    expect(marked([moved(one, { value: "0.6" })], [pasted])).toEqual([])
  })

  it("is sent as what that line becomes; a new row as a line of its own", () => {
    const { draft } = moved(one, { from_quantity: "500" })
    expect(bodyOf(draft)).toMatchObject({ id: "pslin_1", from_quantity: "500" })
    expect(bodyOf(newDraft())).not.toHaveProperty("id")
  })
})
