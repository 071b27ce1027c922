import { MathBN } from "@medusajs/framework/utils"
import type { Held, Holding, NewUse } from "../types"

/**
 * The lines that bring what headers hold to what they shall hold. What is held in a
 * period and not wanted there is given back; what is right already needs no line.
 */
export function linesTo(
  wanted: readonly Holding[],
  held: readonly Held[]
): NewUse[] {
  const lines = new Map<string, number>()
  for (const row of held) {
    const key = ledgerOf(row)
    lines.set(key, Math.max(lines.get(key) ?? 0, row.lines))
  }
  const now = new Map(held.map((row) => [stretchOf(row), row.amount]))
  const targets = new Map<string, Holding>([
    ...held.map((row): [string, Holding] => [
      stretchOf(row),
      { ...refOf(row), amount: "0" },
    ]),
    ...wanted.map((row): [string, Holding] => [stretchOf(row), row]),
  ])
  return [...targets.values()].flatMap((target): NewUse[] => {
    const before = now.get(stretchOf(target)) ?? "0"
    const amount = MathBN.sub(target.amount, before)
    if (MathBN.eq(amount, 0)) {
      return []
    }
    const ledger = ledgerOf(target)
    const sequence = (lines.get(ledger) ?? 0) + 1
    lines.set(ledger, sequence)
    return [
      {
        ...refOf(target),
        kind: kindOf(before, target.amount),
        sequence,
        amount: amount.toFixed(),
      },
    ]
  })
}

function kindOf(before: string, after: string): NewUse["kind"] {
  if (MathBN.eq(before, 0)) {
    return "take"
  }
  return MathBN.eq(after, 0) ? "release" : "adjust"
}

function refOf({ order_header_id, budget_id, period_key }: Holding) {
  return { order_header_id, budget_id, period_key }
}

function ledgerOf({ order_header_id, budget_id }: Holding): string {
  return `${order_header_id} ${budget_id}`
}

function stretchOf(row: Holding): string {
  return `${ledgerOf(row)} ${row.period_key}`
}
