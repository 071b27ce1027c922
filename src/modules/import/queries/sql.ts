/** Parents before what belongs to them; an undo goes the other way. */
export const ENTITY_RANKS = [
  "company",
  "account",
  "member",
  "ship_to",
  "project",
  "ship_to_access",
  "order_header",
  "selling_unit",
  "part_number",
  "pricing_schedule",
  "schedule_assignment",
  "variant_cost",
  "ended_rep_assignment",
  "rep_assignment",
] as const

export const ENTITY_RANK = `array_position(ARRAY[${ENTITY_RANKS.map((entity) => `'${entity}'`).join(", ")}], entity)`

const counted = (name: string, condition: string): string =>
  `'${name}', count(*) FILTER (WHERE ${condition})`

/** How many changes of the batch `:batchId` do what, as JSON. */
export const COUNT_CHANGES = `SELECT CAST(count(*) AS integer) AS total,
    CAST(count(message) AS integer) AS messages,
    jsonb_build_object(${[
      ...["new", "changed", "unchanged", "conflicting"].map((action) =>
        counted(action, `action = '${action}'`)
      ),
      counted("applied", "applied_at IS NOT NULL"),
    ].join(", ")}) AS counts
  FROM b2b_import_change WHERE batch_id = :batchId AND deleted_at IS NULL`
