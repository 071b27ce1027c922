import { exportedText, handle, oneOf, yesOrNo } from "./cells"
import { may, must, type Kind } from "./columns"

/** The file of who serves which account. The last columns are for people alone. */
export const REP_KINDS = {
  rep_assignments: {
    entity: "rep_assignment",
    key: ["account", "company", "office", "sales_rep"],
    one_of: ["company", "account"],
    columns: {
      account: may(exportedText(50)),
      company: may(handle),
      office: may(exportedText(50)),
      sales_rep: must(exportedText(254)),
      type: may(oneOf(["primary", "secondary", "house"])),
      ends: may(yesOrNo),
      reason: may(exportedText(200)),
      company_name: may(exportedText(200)),
      sales_rep_name: may(exportedText(120)),
      source: may(exportedText(20)),
      since: may(exportedText(20)),
    },
  },
} as const satisfies Record<string, Kind>
