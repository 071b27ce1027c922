import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  kindOfRule,
  THING_ATTRIBUTES,
  type OfferRuleKind,
} from "../../../modules/pricing-schedule"
import { OFFER_TABLES, THING, type OfferBindings } from "./offer-tables"

/** What an offer asks of a cart, or which goods it is for. */
export type OfferRule = {
  kind: OfferRuleKind
  operator: "eq" | "in" | "ne" | "gt" | "gte" | "lt" | "lte"
  /** Numbers or countries; empty where `named` says it. */
  values: string[]
  /** The goods or shelves that are meant, as far as the account can buy them. */
  named: { id: string; name: string }[]
}

export type RulesByRole = {
  condition: OfferRule[]
  target: OfferRule[]
  buy: OfferRule[]
}

type Row = {
  promotion_id: string
  role: keyof RulesByRole
  attribute: string
  operator: OfferRule["operator"]
  values: string[]
  named: OfferRule["named"] | null
}

/** Their values are ids, also of what the account does not see. */
const WITH_IDS = new Set<OfferRuleKind>(Object.values(THING_ATTRIBUTES))

/** A rule that names more goods tells the first of them. */
const MOST_NAMED = 50

/** The rules of promotions that a buyer is told, by promotion; those about him are not. */
export async function offerRules(
  container: MedusaContainer,
  promotionIds: string[],
  bindings: OfferBindings
): Promise<Map<string, RulesByRole>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(RULES, {
      ...bindings,
      ids: promotionIds,
      most: MOST_NAMED,
    })
  const rules = new Map<string, RulesByRole>()
  for (const { promotion_id, role, attribute, operator, ...row } of rows) {
    const kind = kindOfRule(attribute)
    if (kind !== null) {
      const known = rules.get(promotion_id) ?? {
        condition: [],
        target: [],
        buy: [],
      }
      known[role].push({
        kind,
        operator,
        values: WITH_IDS.has(kind) ? [] : row.values,
        named: row.named ?? [],
      })
      rules.set(promotion_id, known)
    }
  }
  return rules
}

const RULES = `
  WITH ${OFFER_TABLES}
  SELECT r.promotion_id, r.role, r.attribute, r.operator,
    ARRAY(
      SELECT v.value FROM value_of v WHERE v.rule_id = r.id
      ORDER BY v.value LIMIT :most) AS values,
    (SELECT json_agg(told) FROM (
      SELECT t.id, t.name FROM rule_thing x
      JOIN LATERAL (${THING}) AS t ON TRUE
      WHERE x.rule_id = r.id AND t.name IS NOT NULL
      ORDER BY t.name, t.id LIMIT :most) AS told) AS named
  FROM rule_of r
  WHERE r.promotion_id = ANY(CAST(:ids AS text[]))
  ORDER BY r.promotion_id, r.attribute, r.id`
