import type { Actor, AuditLine } from "../audit"

type Variant = { id: string; name: string | null }

/** One line of the log about a variant's costs; what changed stands by currency. */
export function costAuditLine(
  { id, name }: Variant,
  actor: Actor,
  changes: Pick<AuditLine, "before" | "after">
): AuditLine {
  return {
    company_id: null,
    actor,
    action: "variant_costs.replaced",
    subject: { type: "variant", id, name },
    ...changes,
  }
}
