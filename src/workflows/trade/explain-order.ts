import {
  explainDestination,
  explainMember,
  type MemberQuestion,
  type DestinationQuestion,
  type Permission,
  type Reason,
} from "../../modules/company"
import {
  refuseAccount,
  refuseMissingProject,
  refuseVariant,
  type VariantFacts,
} from "../../modules/trade"

/** A question and all that its answer is made of, read at one moment. */
export type AccessQuestion = {
  action: Permission
  member: MemberQuestion
  account: Parameters<typeof refuseAccount>[0] & {
    project_rule: "not_asked" | "required"
  }
  office: Parameters<typeof refuseAccount>[1] & { sales_channel_id: string }
  destination: DestinationQuestion
  variant: { id: string; facts: VariantFacts | null } | null
}

type Explained = { allowed: boolean; reasons: Reason[] }

const OFFICE_DECIDES = { type: "sales_office" } as const

/**
 * Why a member may, or may not, do something: the word of each rule that stands
 * before it. The rules are those of the routes' permissions and of the completion
 * guards; for `order.place` all that the question names is judged.
 */
export function explainQuestion(question: AccessQuestion): Explained {
  const { action, member } = question
  const reasons = [
    explainMember(member, action),
    ...(action === "order.place" ? explainOrder(question) : []),
  ]
  return { allowed: reasons.every(({ allowed }) => allowed), reasons }
}

function explainOrder(question: AccessQuestion): Reason[] {
  return [
    ...explainAccount(question),
    ...explainDestination(question.destination),
    ...explainProjectRule(question),
    ...explainVariant(question),
  ]
}

function explainAccount({ account, office, member }: AccessQuestion): Reason[] {
  const refusals = refuseAccount(account, office)
  return (refusals.length === 0 ? [null] : refusals).map((refusal) => ({
    code: refusal?.code ?? ALLOWED,
    message:
      refusal?.message ?? "The account and its sales office take orders.",
    rule: "account",
    allowed: refusal === null,
    source:
      refusal?.code === "b2b.office.closed"
        ? { type: "office", id: office.id, name: office.name }
        : { type: "account", id: account.id, name: member.account.name },
    who_can_change: OFFICE_DECIDES,
  }))
}

const ALLOWED = "b2b.allowed"

/** A question about a place is one about an order, which some accounts want costed. */
function explainProjectRule({
  account,
  destination,
  member,
}: AccessQuestion): Reason[] {
  if (destination.ship_to === null || destination.project !== null) {
    return []
  }
  return refuseMissingProject(account.project_rule, null).map((refusal) => ({
    code: refusal.code,
    message: refusal.message,
    rule: "project",
    allowed: false,
    source: { type: "account", id: account.id, name: member.account.name },
    who_can_change: OFFICE_DECIDES,
  }))
}

function explainVariant({ variant, office }: AccessQuestion): Reason[] {
  if (variant === null) {
    return []
  }
  const [refusal] = refuseVariant(variant.id, variant.facts, office)
  return [
    {
      code: refusal?.code ?? ALLOWED,
      message: refusal?.message ?? "The sales office sells it.",
      rule: "variant",
      allowed: refusal === undefined,
      source: { type: "office", id: office.id, name: office.name },
      who_can_change: OFFICE_DECIDES,
    },
  ]
}
