import type { AdminMatrixCell } from "../answers"

/** The colours of the ways in which a member may order to a site. */
export const matrixMarks: Record<AdminMatrixCell["how"], string> = {
  any: "bg-ui-tag-green-bg text-ui-tag-green-text",
  direct: "bg-ui-tag-blue-bg text-ui-tag-blue-text",
  project: "bg-ui-tag-purple-bg text-ui-tag-purple-text",
  delegated: "bg-ui-tag-orange-bg text-ui-tag-orange-text",
}
