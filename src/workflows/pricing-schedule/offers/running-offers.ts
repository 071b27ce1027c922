import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  CART_ATTRIBUTES,
  factsOfBuyer,
  LIMITING_ATTRIBUTES,
  OF_A_CATEGORY,
  THING_ATTRIBUTES,
  type OfferBuyer,
} from "../../../modules/pricing-schedule"
import { OFFER_TABLES, THING, type OfferBindings } from "./offer-tables"

/** A promotion as it is saved; amounts are decimals as text. */
export type RunningOffer = {
  id: string
  code: string
  is_automatic: boolean
  is_tax_inclusive: boolean
  type: "standard" | "buyget"
  method_type: "percentage" | "fixed"
  target_type: "items" | "order" | "shipping_methods"
  value: string | null
  currency_code: string | null
  max_quantity: number | null
  apply_to_quantity: number | null
  buy_rules_min_quantity: number | null
  starts_at: Date | null
  ends_at: Date | null
}

/** Where the page has none there is one row, with the count alone. */
type Row = { count: string } & (RunningOffer | { id: null })

type Page = { now: Date; limit: number; offset: number }

/**
 * The promotions that run for a buyer whatever his cart holds, those that end first
 * first. The rules about him hold as core's `computeActions` would have it; those about
 * a cart are not asked. Not among them: what is limited by an attribute that no buyer
 * can be told, by goods that he cannot buy, and codes that are not for certain accounts.
 */
export async function runningOffers(
  container: MedusaContainer,
  buyer: OfferBuyer,
  bindings: OfferBindings,
  { now, limit, offset }: Page
): Promise<{ offers: RunningOffer[]; count: number }> {
  const facts = factsOfBuyer(buyer)
  const pairs = Object.entries(facts).flatMap(([attribute, values]) =>
    values.map((value) => ({ attribute, value }))
  )
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(RUNNING, {
      ...bindings,
      now,
      limit,
      offset,
      currency: buyer.currency_code,
      customer_id: buyer.customer_id,
      known: Object.keys(facts),
      fact_attributes: pairs.map(({ attribute }) => attribute),
      fact_values: pairs.map(({ value }) => value),
      limiting: [...LIMITING_ATTRIBUTES],
      of_carts: Object.keys(CART_ATTRIBUTES),
      of_things: Object.keys(THING_ATTRIBUTES),
      of_a_category: OF_A_CATEGORY.source,
    })
  return {
    count: Number(rows[0]?.count ?? 0),
    offers: rows.filter((row) => row.id !== null),
  }
}

/** A rule `r` about the buyer holds: as core compares, with what it knows of him. */
const HOLDS = `
  CASE r.operator
    WHEN 'in' THEN ${among("EXISTS")}
    WHEN 'eq' THEN ${among("EXISTS")} AND NOT EXISTS (
      SELECT 1 FROM fact f WHERE f.attribute = r.attribute AND NOT EXISTS (
        SELECT 1 FROM value_of v WHERE v.rule_id = r.id AND v.value = f.value))
    WHEN 'ne' THEN r.attribute = ANY(CAST(:known AS text[]))
      AND EXISTS (SELECT 1 FROM value_of v WHERE v.rule_id = r.id)
      AND ${among("NOT EXISTS")}
    ELSE FALSE
  END`

function among(exists: "EXISTS" | "NOT EXISTS"): string {
  return `${exists} (
    SELECT 1 FROM fact f JOIN value_of v ON v.value = f.value
    WHERE f.attribute = r.attribute AND v.rule_id = r.id)`
}

/**
 * NOT EXISTS, but asked row by row: PostgreSQL makes a join of that, and looks up the
 * goods of every promotion there is, other accounts' too.
 */
function none(from: string): string {
  return `NOT COALESCE((SELECT TRUE ${from} LIMIT 1), FALSE)`
}

/** A rule `r` names goods or a shelf of goods, and the buyer can buy none of it. */
const OUT_OF_REACH = `
  (r.operator IN ('in', 'eq') OR r.attribute ~ :of_a_category)
  AND EXISTS (SELECT 1 FROM rule_thing x WHERE x.rule_id = r.id)
  AND ${none(`
    FROM rule_thing x JOIN LATERAL (${THING}) AS t ON TRUE
    WHERE x.rule_id = r.id`)}`

const USED_UP = `
  COALESCE(p.used, 0) >= p."limit"
  OR (b."limit" > 0 AND CASE b.type
    WHEN 'use_by_attribute' THEN EXISTS (
      SELECT 1 FROM promotion_campaign_budget_usage u
      WHERE u.budget_id = b.id AND u.deleted_at IS NULL
        AND u.used >= b."limit"
        AND u.attribute_value = CASE b.attribute
          WHEN 'customer_id' THEN :customer_id
          ELSE (SELECT email FROM customer WHERE id = :customer_id)
        END)
    ELSE COALESCE(b.used, 0) >= b."limit"
  END)`

const RUNNING = `
  WITH ${OFFER_TABLES},
  fact (attribute, value) AS (
    SELECT * FROM unnest(
      CAST(:fact_attributes AS text[]), CAST(:fact_values AS text[]))
  ),
  for_buyer AS MATERIALIZED (
    SELECT p.id, p.code, p.is_automatic, p.is_tax_inclusive, p.type,
      m.type AS method_type, m.target_type, m.value, m.currency_code,
      m.max_quantity, m.apply_to_quantity, m.buy_rules_min_quantity,
      c.starts_at, c.ends_at
    FROM promotion p
    JOIN promotion_application_method m
      ON m.promotion_id = p.id AND m.deleted_at IS NULL
      AND (m.currency_code IS NULL OR m.currency_code = :currency)
    LEFT JOIN promotion_campaign c
      ON c.id = p.campaign_id AND c.deleted_at IS NULL
    LEFT JOIN promotion_campaign_budget b
      ON b.campaign_id = c.id AND b.deleted_at IS NULL
    WHERE p.deleted_at IS NULL AND p.status = 'active'
      AND (p.campaign_id IS NULL OR c.id IS NOT NULL)
      AND COALESCE(c.starts_at <= :now, TRUE)
      AND COALESCE(c.ends_at > :now, TRUE)
      AND NOT COALESCE(${USED_UP}, FALSE)
      AND (p.is_automatic OR EXISTS (
        SELECT 1 FROM rule_of r
        WHERE r.promotion_id = p.id AND r.role = 'condition'
          AND r.operator IN ('in', 'eq')
          AND r.attribute = ANY(CAST(:limiting AS text[]))))
      AND ${none(`
        FROM rule_of r
        WHERE r.promotion_id = p.id AND (
          CASE
            WHEN r.attribute = ANY(CAST(:of_things AS text[])) THEN FALSE
            WHEN r.role <> 'condition' THEN TRUE
            WHEN r.attribute = ANY(CAST(:of_carts AS text[]))
              OR r.attribute ~ :of_a_category THEN FALSE
            ELSE NOT (${HOLDS})
          END)`)}
  ),
  running AS (
    SELECT * FROM for_buyer p WHERE ${none(`
      FROM rule_of r
      WHERE r.promotion_id = p.id AND (${OUT_OF_REACH})`)}
  )
  SELECT total.count, page.*
  FROM (SELECT count(*) FROM running) AS total
  LEFT JOIN (
    SELECT * FROM running ORDER BY ends_at NULLS LAST, id
    LIMIT :limit OFFSET :offset
  ) AS page ON TRUE
  ORDER BY page.ends_at NULLS LAST, page.id`
