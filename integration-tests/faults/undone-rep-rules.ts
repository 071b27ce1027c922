import { must } from "../world/http"
import { demoOffice } from "../world/reps"
import { row, type Undone, type UndoneDesk } from "./undone-desk"

const RULES = "/admin/b2b/rep-rules"

/** Rules that give accounts to sales reps, and what they move. */
export function undoneRepRules({ shop, clerk }: UndoneDesk): Undone[] {
  const fields = async () => {
    const [rep] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_sales_rep ORDER BY name DESC LIMIT 1"
    )
    return {
      office_id: await demoOffice(shop),
      name: "Undone",
      sales_rep_id: rep?.id,
      postcode_areas: ["LS"],
      also_manual: true,
    }
  }
  const made = async () =>
    must(
      await clerk.post<{ rep_rule: { id: string } }>(RULES, await fields()),
      "make a rule"
    ).rep_rule.id
  return [
    row("a rule is made", "rep_rule.created", async () => [
      clerk,
      "POST",
      RULES,
      await fields(),
    ]),
    row("it asks for something else", "rep_rule.updated", async () => [
      clerk,
      "POST",
      `${RULES}/${await made()}`,
      { postcode_areas: [], turnover_from: "10", name: "Done" },
    ]),
    row("it goes", "rep_rule.deleted", async () => [
      clerk,
      "DELETE",
      `${RULES}/${await made()}`,
    ]),
    row("rules move accounts", "rep_assignment.started", async () => {
      await made()
      const { office_id } = await fields()
      const { token } = must(
        await clerk.post<{ token: string }>(`${RULES}/preview`, { office_id }),
        "preview"
      )
      return [clerk, "POST", `${RULES}/apply`, { office_id, token }]
    }),
  ]
}
