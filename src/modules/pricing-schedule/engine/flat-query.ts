import type { Fact, Question } from "./context"

/** A calculation's question, or that for the prices of all quantities. */
export type FlatQuestion = Question & { isForAllQuantities?: boolean }

/** Text with `?` for each of its bindings, as knex takes it. */
export type Sql = { text: string; bindings: unknown[] }

function sql(text: string, ...bindings: unknown[]): Sql {
  return { text, bindings }
}

function join(parts: Sql[], separator: string): Sql {
  return {
    text: parts.map(({ text }) => text).join(separator),
    bindings: parts.flatMap(({ bindings }) => bindings),
  }
}

const asJson = (values: unknown[]) =>
  values.map((value) => JSON.stringify(value))

const ACTIVE = `pl.status = 'active' AND pl.deleted_at IS NULL
  AND (pl.starts_at IS NULL OR pl.starts_at <= now())
  AND (pl.ends_at IS NULL OR pl.ends_at >= now())`

/**
 * The rules that the facts fulfil, each once. The values stand in the text one by
 * one: PostgreSQL plans by how often each occurs.
 */
function fulfilledRules(facts: Fact[]): Sql[] {
  if (facts.length === 0) {
    return []
  }
  const conditions = facts.map(({ attribute, values }) => {
    const contained = asJson(values).map((value) =>
      sql("rule.value @> ?", value)
    )
    const { text, bindings } = join(contained, " OR ")
    return sql(`(rule.attribute = ? AND (${text}))`, attribute, ...bindings)
  })
  const { text, bindings } = join(conditions, " OR ")
  return [
    sql(
      `SELECT rule.price_list_id FROM price_list_rule rule
       WHERE rule.deleted_at IS NULL AND (${text})`,
      ...bindings
    ),
  ]
}

/** Of contract lists: a rule's value is its list's own id, so the ids lead to them. */
function fulfilledContractRules(facts: Fact[]): Sql[] {
  if (facts.length === 0) {
    return []
  }
  const lists = [...new Set(facts.flatMap(({ values }) => values.map(String)))]
  const rows = facts.map(({ attribute, values }) =>
    sql(
      "(?, ?::text[], ?::jsonb[])",
      attribute,
      values.map(String),
      asJson(values)
    )
  )
  const { text, bindings } = join(rows, ", ")
  return [
    sql(
      `SELECT rule.price_list_id FROM price_list_rule rule
       JOIN (VALUES ${text}) AS fact (attribute, lists, contents)
         ON fact.attribute = rule.attribute
         AND (rule.price_list_id = ANY (fact.lists)
             AND rule.value @> to_jsonb(rule.price_list_id)
           OR rule.value @> ANY (fact.contents))
       WHERE rule.price_list_id = ANY (?::text[]) AND rule.deleted_at IS NULL`,
      ...bindings,
      lists
    ),
  ]
}

/** The price lists that apply: those of everybody, and those with all rules fulfilled. */
function applyingLists({
  facts,
  contract_facts,
}: Omit<Question, "quantity">): Sql {
  const rules = [
    ...fulfilledRules(facts),
    ...fulfilledContractRules(contract_facts),
  ]
  const open = sql(
    `SELECT pl.id, pl.type, pl.rules_count FROM price_list pl
     WHERE pl.rules_count = 0 AND ${ACTIVE}`
  )
  if (rules.length === 0) {
    return open
  }
  const { text, bindings } = join(rules, " UNION ALL ")
  return join(
    [
      open,
      sql(
        `SELECT pl.id, pl.type, pl.rules_count FROM price_list pl
         JOIN (SELECT price_list_id, count(*) AS fulfilled FROM (${text}) rule
               GROUP BY price_list_id) counted
           ON counted.price_list_id = pl.id
           AND counted.fulfilled = pl.rules_count
         WHERE ${ACTIVE}`,
        ...bindings
      ),
    ],
    " UNION ALL "
  )
}

/** The prices of the sets that the currency and the quantity leave. */
function inWindow(priceSetIds: string[], question: FlatQuestion): Sql {
  const window = question.isForAllQuantities
    ? sql("true")
    : "quantity" in question
      ? sql(
          `(price.min_quantity IS NULL OR price.min_quantity <= ?::numeric)
           AND (price.max_quantity IS NULL OR price.max_quantity >= ?::numeric)`,
          question.quantity,
          question.quantity
        )
      : sql("(price.min_quantity IS NULL OR price.min_quantity <= 1)")
  return sql(
    `price.price_set_id = ANY (?::text[]) AND price.currency_code = ?
     AND price.deleted_at IS NULL AND ${window.text}`,
    priceSetIds,
    question.currency_code,
    ...window.bindings
  )
}

/** A price's own rules; only a number is compared by the rule's operator. */
function withRulesFulfilled(facts: Fact[]): Sql {
  if (facts.length === 0) {
    return sql("price.rules_count = 0")
  }
  const rows = facts.map(({ attribute, values, number }) =>
    sql("(?, ?::text[], ?::numeric)", attribute, values, number ?? null)
  )
  const { text, bindings } = join(rows, ", ")
  return sql(
    `(price.rules_count = 0 OR price.rules_count = (
       SELECT count(*) FROM price_rule rule
       WHERE rule.price_id = price.id AND rule.deleted_at IS NULL AND EXISTS (
         SELECT FROM (VALUES ${text}) AS fact (attribute, texts, number)
         WHERE fact.attribute = rule.attribute AND CASE
           WHEN fact.number IS NULL OR rule.operator = 'eq'
             THEN rule.value = ANY (fact.texts)
           WHEN rule.operator = 'gt' THEN fact.number > rule.value::numeric
           WHEN rule.operator = 'gte' THEN fact.number >= rule.value::numeric
           WHEN rule.operator = 'lt' THEN fact.number < rule.value::numeric
           ELSE fact.number <= rule.value::numeric
         END)))`,
    ...bindings
  )
}

/**
 * One statement that answers what Medusa's `calculatePrices` answers: it starts from
 * the lists that apply and never touches the prices of others. `coalesce` makes
 * PostgreSQL take our index, which goes by list and set: Medusa's goes by the list
 * alone, and would read all prices of a long one.
 */
export function flatQuery(priceSetIds: string[], question: FlatQuestion): Sql {
  const lists = applyingLists(question)
  const window = inWindow(priceSetIds, question)
  const rules = withRulesFulfilled(question.facts)
  return sql(
    `WITH list AS MATERIALIZED (${lists.text})
     SELECT price.id, price.price_set_id, price.amount, price.raw_amount,
       price.min_quantity, price.max_quantity, price.currency_code,
       price.price_list_id, list.type AS price_list_type, price.rules_count,
       list.rules_count AS price_list_rules_count
     FROM price LEFT JOIN list ON list.id = price.price_list_id
     WHERE ${window.text} AND coalesce(price.price_list_id, '')
         = ANY (ARRAY (SELECT '' UNION ALL SELECT id FROM list))
       AND ${rules.text}
     ORDER BY price_list_id IS NOT NULL DESC,
       price.rules_count + coalesce(list.rules_count, 0) DESC, price.amount`,
    ...lists.bindings,
    ...window.bindings,
    ...rules.bindings
  )
}
