import fc from "fast-check"
import { MathBN } from "@medusajs/framework/utils"
import type { Held, Holding, NewUse } from "../types"
import { linesTo } from "./settle"

const AT = {
  order_header_id: "ohdr_1",
  budget_id: "budg_1",
  period_key: "2026-11",
}
const held = (amount: string, lines = 1): Held => ({
  ...AT,
  amount,
  lines,
})

describe("the lines of a budget's ledger", () => {
  it("take, follow and give back", () => {
    expect(linesTo([{ ...AT, amount: "40" }], [])).toEqual([
      { ...AT, kind: "take", sequence: 1, amount: "40" },
    ])
    expect(linesTo([{ ...AT, amount: "25.5" }], [held("40")])).toEqual([
      { ...AT, kind: "adjust", sequence: 2, amount: "-14.5" },
    ])
    expect(linesTo([], [held("25.5", 2)])).toEqual([
      { ...AT, kind: "release", sequence: 3, amount: "-25.5" },
    ])
  })

  it("are none where all is right already", () => {
    expect(linesTo([{ ...AT, amount: "40.00" }], [held("40")])).toEqual([])
    expect(linesTo([], [held("0", 2)])).toEqual([])
  })

  it("give back in the period that was taken from", () => {
    const december = { ...AT, period_key: "2026-12" }
    expect(linesTo([{ ...december, amount: "40" }], [held("40")])).toEqual([
      { ...AT, kind: "release", sequence: 2, amount: "-40" },
      { ...december, kind: "take", sequence: 3, amount: "40" },
    ])
  })

  it("bring every ledger to what is wanted, with no number twice", () => {
    const amounts = fc.integer({ min: 0, max: 500 }).map((c) => String(c / 100))
    const step = fc.record({
      budget_id: fc.constantFrom("a", "b"),
      period_key: fc.constantFrom("2026-11", "2026-12"),
      amount: amounts,
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const ledger: NewUse[] = []
        for (const one of steps) {
          const wanted = [{ ...one, order_header_id: "ohdr_1" }]
          ledger.push(...linesTo(wanted, heldIn(ledger)))
          const sums = heldIn(ledger).filter(
            ({ amount }) => !MathBN.eq(amount, 0)
          )
          const [left] = sums
          const right =
            sums.length === (MathBN.eq(one.amount, 0) ? 0 : 1) &&
            (!left || MathBN.eq(left.amount, one.amount))
          if (!right || linesTo(wanted, heldIn(ledger)).length > 0) {
            return false
          }
        }
        const numbers = ledger.map(
          (use) => `${use.budget_id} ${String(use.sequence)}`
        )
        return new Set(numbers).size === numbers.length
      })
    )
  })
})

/** What the database says of a ledger. */
function heldIn(ledger: NewUse[]): Held[] {
  const rows = new Map<string, Held>()
  for (const use of ledger) {
    const key = `${use.budget_id} ${use.period_key}`
    const row: Holding & { lines: number } = rows.get(key) ?? {
      ...use,
      amount: "0",
      lines: 0,
    }
    rows.set(key, {
      order_header_id: use.order_header_id,
      budget_id: use.budget_id,
      period_key: use.period_key,
      amount: MathBN.add(row.amount, use.amount).toFixed(),
      lines: Math.max(row.lines, use.sequence),
    })
  }
  return [...rows.values()]
}
