import type { CatalogueError } from "../../utils/catalogue-error"

/** What the pricing-schedule context refuses, each with the way out. */
export const pricingScheduleErrors = {
  scheduleNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.pricing_schedule.not_found",
    message: `There is no pricing schedule ${id}. Take an id from GET /admin/b2b/pricing-schedules.`,
  }),
  codeTaken: (code: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.code_taken",
    message: `Another pricing schedule has the code "${code}". Choose another.`,
  }),
  datesReversed: (from: string, to: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.dates_reversed",
    message: `It would end (${to}) before it starts (${from}). Turn the days round, or leave one open.`,
  }),
  wrongCurrency: (sent: string, own: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.wrong_currency",
    message: `Its sales office sells in ${own.toUpperCase()}, and this is in ${sent.toUpperCase()}. Take the office's currency, or another office.`,
  }),
  officeNotFound: (id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.office_not_found",
    message: `There is no sales office ${id}. Take an id from GET /admin/b2b/offices, or null for all offices of the currency.`,
  }),
  inUse: (id: string, users: string[]): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.pricing_schedule.in_use",
    message: `Schedules ${users.join(", ")} start from schedule ${id}. Change their lines first.`,
  }),
  lineInvalid: (name: string, why: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.line_invalid",
    message: `In ${name}, ${why}.`,
  }),
  unitUnknown: (name: string, code: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.unit_unknown",
    message: `In ${name}, the variant is not sold by the unit "${code}". Give it that unit first, or leave the unit out for the base unit.`,
  }),
  quantityNotWhole: (name: string, quantity: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.quantity_not_whole",
    message: `In ${name}, the quantity ${quantity} is not a whole number of base units above 0. Take one that is.`,
  }),
  breaksOverlap: (
    name: string,
    earlier: string,
    quantity: string
  ): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.breaks_overlap",
    message: `The price from ${quantity} base units on stands in ${earlier} and again in ${name}. Keep one of them.`,
  }),
  targetNotFound: (name: string, type: string, id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.target_not_found",
    message: `In ${name}, there is no ${type.replace("_", " ")} ${id}.`,
  }),
  targetForeign: (type: string, id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.target_foreign",
    message: `The ${type.replace("_", " ")} ${id} buys from no sales office that this schedule is of. Choose another, or a schedule of its office.`,
  }),
  baseForeign: (name: string, id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.base_foreign",
    message: `In ${name}, schedule ${id} does not exist, has another currency, or is another sales office's. Start from one that fits.`,
  }),
  circle: (way: string[]): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.circle",
    message: `The prices would depend on themselves: ${way.join(" → ")}. Start one of these from list prices.`,
  }),
  assignedAlready: (type: string, id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.pricing_schedule.assigned_already",
    message: `The schedule is assigned to ${type.replace("_", " ")} ${id} already. Change that assignment.`,
  }),
  assignmentNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.pricing_schedule.assignment_not_found",
    message: `The schedule has no assignment ${id}.`,
  }),
  lineNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.pricing_schedule.line_not_found",
    message: `The schedule has no line ${id}; perhaps somebody changed it meanwhile. Read its lines again.`,
  }),
} as const

/** What costs of variants are refused for, with the way out. */
export const variantCostErrors = {
  setRefused: (variantId: string, wrong: string[]): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.variant_cost.set_refused",
    message: `The costs of variant ${variantId} were not saved: ${wrong.join("; ")}. Send all of them again; a currency that is left out has no cost.`,
    details: { wrong },
  }),
} as const

/** What files of contract prices are refused for, each with the way out. */
export const priceImportErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.price_import.not_found",
    message: `There is no import of prices ${id}. Take an id from GET /admin/b2b/price-imports.`,
  }),
  cannotApply: (id: string, status: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_import.cannot_apply",
    message: `Import ${id} is ${status} and cannot be applied. Only what is previewed can, once; to begin again, upload the file again.`,
  }),
  hasConflicts: (id: string, count: number): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_import.has_conflicts",
    message: `${String(count)} rows of import ${id} are refused, see GET /admin/b2b/price-imports/${id}/errors. Mend the file and upload it again, or apply the others with skip_conflicting.`,
  }),
  stale: (count: number, line: number): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_import.stale",
    message: `${String(count)} rows, the first in line ${String(line)}, do not fit the shop any more as they did in the preview. Nothing was written; upload the file again.`,
  }),
  lost: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_import.lost",
    message:
      "The preview is gone, because it is older than a week or the database crashed. Nothing was written; upload the file again.",
  }),
} as const

/** What proposals of prices are refused for, each with the way out. */
export const priceProposalErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.price_proposal.not_found",
    message: `There is no proposal of prices ${id} for you. Take an id from the list.`,
  }),
  cannotMove: (id: string, status: string, to: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_proposal.cannot_move",
    message: `Proposal ${id} is ${status} and cannot become ${to}. Read it again; a new one starts as a draft.`,
  }),
  /** Answered with 409. */
  notDraft: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_proposal.not_draft",
    message: `Proposal ${id} was sent on, so it is not changed any more. Withdraw it and make another.`,
  }),
  notSold: (lines: string[]): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_proposal.not_sold",
    message: `Not sold to whom they are proposed, or without a list price: ${lines.join(", ")}. Leave these lines out.`,
  }),
  belowFloor: (lines: string[]): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_proposal.below_floor",
    message: `Below the least margin that the sales office sets: ${lines.join(", ")}. Raise these prices.`,
  }),
  expired: (id: string, day: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_proposal.expired",
    message: `Proposal ${id} could be accepted until ${day}. Ask your sales rep for a new one.`,
  }),
  mayNotRecord: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.price_proposal.account_accepts",
    message:
      "In this sales office the account accepts by itself. Ask one of its members who place orders.",
  }),
} as const
