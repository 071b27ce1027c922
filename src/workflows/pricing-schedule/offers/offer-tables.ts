import { THING_ATTRIBUTES } from "../../../modules/pricing-schedule"

/** What both queries of offers are asked with. */
export type OfferBindings = {
  channel: string
  /** Null: the buyer sees everything. */
  catalogs: string[] | null
}

/** Our own constants, as SQL writes them. */
const kinds = Object.entries(THING_ATTRIBUTES)
  .map(([attribute, kind]) => `('${attribute}', '${kind}')`)
  .join(", ")

/** What is named here is looked up row by row, and never read as a whole. */
const VIEW = "AS NOT MATERIALIZED"

/**
 * Common tables of the queries about offers. `visible`: the products that this buyer can
 * buy. `rule_of`: all rules of a promotion. `rule_thing`: the ids that a rule names.
 */
export const OFFER_TABLES = `
  visible ${VIEW} (
    SELECT p.id, p.title, p.collection_id, p.type_id FROM product p
    WHERE p.deleted_at IS NULL AND p.status = 'published'
      AND EXISTS (
        SELECT 1 FROM product_sales_channel s
        WHERE s.product_id = p.id AND s.deleted_at IS NULL
          AND s.sales_channel_id = :channel)
      AND (CAST(:catalogs AS text[]) IS NULL OR EXISTS (
        SELECT 1 FROM b2b_product_catalog link
        WHERE link.product_id = p.id AND link.deleted_at IS NULL
          AND link.b2b_catalog_id = ANY(CAST(:catalogs AS text[]))))
  ),
  rule_of ${VIEW} (
    SELECT 'condition' AS role, pr.promotion_id, r.id, r.attribute, r.operator
    FROM promotion_promotion_rule pr
    JOIN promotion_rule r ON r.id = pr.promotion_rule_id AND r.deleted_at IS NULL
    UNION ALL
    SELECT 'target', m.promotion_id, r.id, r.attribute, r.operator
    FROM promotion_application_method m
    JOIN application_method_target_rules x ON x.application_method_id = m.id
    JOIN promotion_rule r ON r.id = x.promotion_rule_id AND r.deleted_at IS NULL
    WHERE m.deleted_at IS NULL
    UNION ALL
    SELECT 'buy', m.promotion_id, r.id, r.attribute, r.operator
    FROM promotion_application_method m
    JOIN application_method_buy_rules x ON x.application_method_id = m.id
    JOIN promotion_rule r ON r.id = x.promotion_rule_id AND r.deleted_at IS NULL
    WHERE m.deleted_at IS NULL
  ),
  value_of ${VIEW} (
    SELECT v.promotion_rule_id AS rule_id, v.value FROM promotion_rule_value v
    WHERE v.deleted_at IS NULL
  ),
  thing_kind (attribute, kind) AS (
    VALUES ${kinds}
  ),
  rule_thing ${VIEW} (
    SELECT r.id AS rule_id, k.kind, v.value AS thing_id
    FROM promotion_rule r
    JOIN thing_kind k ON k.attribute = r.attribute
    JOIN value_of v ON v.rule_id = r.id
    UNION ALL
    SELECT r.id, 'category', split_part(r.attribute, '.', 3)
    FROM promotion_rule r
    WHERE r.attribute LIKE 'b2b.category\\_%'
  )`

/**
 * What the row `x` of `rule_thing` names, where the buyer can buy it or something of it,
 * with the name that the shop tells; to be joined LATERAL, so that each kind is looked up
 * by its id.
 */
export const THING = `
  SELECT p.id, p.title AS name FROM visible p
  WHERE x.kind = 'product' AND p.id = x.thing_id
  UNION ALL
  SELECT c.id, c.title FROM product_collection c
  WHERE x.kind = 'collection' AND c.id = x.thing_id AND c.deleted_at IS NULL
    AND EXISTS (SELECT 1 FROM visible p WHERE p.collection_id = c.id)
  UNION ALL
  SELECT y.id, y.value FROM product_type y
  WHERE x.kind = 'type' AND y.id = x.thing_id AND y.deleted_at IS NULL
    AND EXISTS (SELECT 1 FROM visible p WHERE p.type_id = y.id)
  UNION ALL
  SELECT g.id, g.value FROM product_tag g
  WHERE x.kind = 'tag' AND g.id = x.thing_id AND g.deleted_at IS NULL
    AND EXISTS (
      SELECT 1 FROM product_tags pt JOIN visible p ON p.id = pt.product_id
      WHERE pt.product_tag_id = g.id)
  UNION ALL
  SELECT c.id, CASE WHEN c.is_active AND NOT c.is_internal THEN c.name END
  FROM product_category c
  WHERE x.kind = 'category' AND c.id = x.thing_id AND c.deleted_at IS NULL
    AND EXISTS (
      SELECT 1 FROM product_category below
      JOIN product_category_product pc ON pc.product_category_id = below.id
      JOIN visible p ON p.id = pc.product_id
      WHERE below.deleted_at IS NULL
        AND c.id = ANY(string_to_array(below.mpath, '.')))
  UNION ALL
  SELECT s.id, s.label FROM shipping_option_type s
  WHERE x.kind = 'shipping_type' AND s.id = x.thing_id AND s.deleted_at IS NULL`
