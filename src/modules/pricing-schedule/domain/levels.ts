/** Whom a schedule can be assigned to, from everyone to the most specific. */
export const SCHEDULE_LEVELS = [
  "everyone",
  "price_group",
  "sales_rep",
  "company",
  "account",
  "ship_to",
] as const

export type ScheduleLevel = (typeof SCHEDULE_LEVELS)[number]

/** A list of everyone's schedule has this many rules, so that it outranks most stock lists. */
const RULES_OF_EVERYONE = 3

/** Attributes of price-list rules, one more for each level. */
export const LIST_ATTRIBUTES = SCHEDULE_LEVELS.reduce<string[]>(
  (attributes, _level, index) => [
    ...attributes,
    `b2b_list_${String(index + RULES_OF_EVERYONE)}`,
  ],
  Array.from(
    { length: RULES_OF_EVERYONE - 1 },
    (_, index) => `b2b_list_${String(index + 1)}`
  )
)

/**
 * The attributes of the rules of a level's list. Core takes the list with the most
 * rules first, so a more specific level has more; the value of each is the list's own
 * id, so that no rule is shared by the lists of other buyers.
 */
export function attributesOf(level: ScheduleLevel): string[] {
  const count = SCHEDULE_LEVELS.indexOf(level) + RULES_OF_EVERYONE
  return LIST_ATTRIBUTES.slice(0, count)
}
