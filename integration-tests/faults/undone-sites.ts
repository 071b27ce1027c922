import { PLOT } from "../http/store/site-cases"
import { PEOPLE } from "../world"
import { idOf, row, store, type Undone, type UndoneDesk } from "./undone-desk"

/** Ship-tos, projects, and who may order to them. */
export function undoneSites({
  shop,
  john,
  anna,
  clerk,
  company,
  of,
  site,
  job,
  access,
  loanOf,
  asked,
}: UndoneDesk): Undone[] {
  return [
    row("a ship-to is made", "ship_to.created", () => [
      john,
      "POST",
      store("ship-tos"),
      PLOT,
    ]),
    row("a ship-to is changed", "ship_to.updated", async () => [
      john,
      "POST",
      await site(),
      { name: "Gate 2", status: "closed", contact_name: "Mo" },
    ]),
    row("a project is opened", "project.created", async () => [
      john,
      "POST",
      store("projects"),
      { code: "J9", name: "J9", ship_to_ids: [idOf(await site())] },
    ]),
    row("a project moves", "project.updated", async () => [
      john,
      "POST",
      await job(),
      {
        status: "on_hold",
        starts_on: "2026-01-01",
        ship_to_ids: [idOf(await site())],
      },
    ]),
    row("an access is given", "ship_to_access.created", async () => [
      john,
      "POST",
      store("ship-to-accesses"),
      {
        member_id: await of(PEOPLE.anna),
        ship_to_id: idOf(await site()),
        amount_limit: 50,
      },
    ]),
    row("an access is limited", "ship_to_access.updated", async () => [
      john,
      "POST",
      await access(),
      { amount_limit: 10, ends_on: "2099-01-01" },
    ]),
    row("an access is taken", "ship_to_access.deleted", async () => [
      john,
      "DELETE",
      await access(),
    ]),
    row("a right is lent", "delegation.created", async () => [
      anna,
      "POST",
      store("delegations"),
      await loanOf(5),
    ]),
    row("a loan is ended", "delegation.ended", async () => {
      const [loan] = await shop.database.sql<{ id: string }>(
        `SELECT id FROM b2b_ship_to_access WHERE delegated_by_id = $1
         AND deleted_at IS NULL`,
        [await of(PEOPLE.anna)]
      )
      return [anna, "DELETE", store(`delegations/${loan?.id ?? ""}`)]
    }),
    row("a site is asked for", "ship_to_request.created", () => [
      anna,
      "POST",
      store("ship-to-requests"),
      PLOT,
    ]),
    row("a site is approved", "ship_to_request.decided", async () => [
      john,
      "POST",
      `${await asked()}/approve`,
      { note: "Fine" },
    ]),
    row("a site is refused", "ship_to_request.decided", async () => [
      john,
      "POST",
      `${await asked()}/reject`,
      { note: "No" },
    ]),
    row("an office asks to approve", "sales_office.updated", async () => {
      const [office] = await shop.database.sql<{ id: string }>(
        "SELECT id FROM b2b_sales_office LIMIT 1"
      )
      return [
        clerk,
        "POST",
        `/admin/b2b/offices/${office?.id ?? ""}`,
        { approves_ship_tos: true, applicant_access: "list_prices" },
      ]
    }),
    row("the office approves", "ship_to_request.decided", async () => {
      const path = await asked()
      await john.post(`${path}/approve`)
      return [
        clerk,
        "POST",
        `${company}/ship-to-requests/${idOf(path)}/approve`,
        { code: "HV-UNDONE" },
      ]
    }),
  ]
}
