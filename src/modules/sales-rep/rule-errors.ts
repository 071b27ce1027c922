import type { CatalogueError } from "../../utils/catalogue-error"

/** What rules for assignments refuse, each with the way out. */
export const repRuleErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.rep_rule.not_found",
    message: `There is no assignment rule ${id} of this sales office. Take an id from GET /admin/b2b/rep-rules.`,
  }),
  reversed: (range: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_rule.reversed",
    message: `${range}_from is above ${range}_to, so no account would fit. Swap them.`,
  }),
  halfAShare: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_rule.half_a_share",
    message:
      "A share by channel needs the channel and a percentage. Send channel with channel_share_from or channel_share_to, or none of them.",
  }),
  targetNotFound: (what: string, ids: readonly string[]): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_rule.target_not_found",
    message: `There is no ${what} ${ids.join(", ")}. Choose others.`,
  }),
  previewStale: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.rep_rule.preview_stale",
    message:
      "The accounts or the rules are not those of the preview any more, and nothing was moved. Preview again, then apply that.",
  }),
} as const
