import { form, givenApplicant, givenCustomer } from "../http/applicants"
import { PEOPLE } from "../world"
import { priceDesk } from "../world/price-desk"
import { idOf, row, store, type Undone, type UndoneDesk } from "./undone-desk"

/** Trade accounts, applications, and a member who goes and comes back. */
export function undoneTrade({
  shop,
  register,
  john,
  anna,
  clerk,
  company,
  of,
  loanOf,
  applied,
  rejoin,
}: UndoneDesk): Undone[] {
  return [
    row("an account goes on hold", "account.updated", async () => [
      clerk,
      "POST",
      `/admin/b2b/accounts/${await register.account("MAR0014")}`,
      { status: "on_hold", hold_reason: "Unpaid" },
    ]),
    row("a customer applies", "application.submitted", async () => [
      await givenCustomer(shop),
      "POST",
      store("applications"),
      form(),
    ]),
    row("he withdraws", "application.withdrawn", async () => {
      const { customer, application } = await givenApplicant(shop)
      return [
        customer,
        "POST",
        store(`applications/${application.id}/withdraw`),
      ]
    }),
    row("he is refused", "application.rejected", async () => [
      clerk,
      "POST",
      `/admin/b2b/applications/${await applied()}/reject`,
      { note: "No" },
    ]),
    row("he gets an account", "application.approved", async () => [
      clerk,
      "POST",
      `/admin/b2b/applications/${await applied()}/approve`,
      { number: "UND-1" },
    ]),
    row("he gets a place in a company", "application.approved", async () => [
      clerk,
      "POST",
      `/admin/b2b/applications/${await applied()}/approve`,
      { company_id: idOf(company) },
    ]),
    row(
      "a variant is sold by other units",
      "selling_units.replaced",
      async () => [
        clerk,
        "PUT",
        `/admin/b2b/variants/${await shop.variantId("BRK-WHF-RED")}/selling-units`,
        {
          selling_units: [
            { code: "H87", name: "Piece", content: 1, is_base: true },
          ],
        },
      ]
    ),
    row(
      "a variant costs something else",
      "variant_costs.replaced",
      async () => {
        const path = `/admin/b2b/variants/${await shop.variantId("BRK-WHF-RED")}/costs`
        const cost = (amount: string) => ({
          costs: [{ currency_code: "gbp", amount }],
        })
        await clerk.request("PUT", path, cost("0.3"))
        return [clerk, "PUT", path, cost("0.4")]
      }
    ),
    row("and nothing any more", "variant_costs.replaced", async () => [
      clerk,
      "PUT",
      `/admin/b2b/variants/${await shop.variantId("BRK-WHF-RED")}/costs`,
      { costs: [] },
    ]),
    row(
      "an assignment ends earlier",
      "pricing_schedule.assignment_updated",
      async () => {
        const desk = priceDesk(clerk)
        const { id } = await desk.schedule({ code: "UNDONE" })
        const { body } = await desk.assign(id, { target_type: "everyone" })
        return [
          clerk,
          "POST",
          `/admin/b2b/pricing-schedules/${id}/assignments/${body.assignment?.id ?? ""}`,
          { ends_on: "2026-12-31" },
        ]
      }
    ),
    row("a product gets a part number", "part_number.saved", async () => [
      john,
      "POST",
      store("part-numbers"),
      { variant_id: await shop.variantId(), number: "UND-1" },
    ]),
    row("and another one", "part_number.saved", async () => [
      john,
      "POST",
      store("part-numbers"),
      { variant_id: await shop.variantId(), number: "UND-2" },
    ]),
    row("and none any more", "part_number.deleted", async () => {
      const { body } = await john.get<{ part_numbers: { id: string }[] }>(
        store("part-numbers")
      )
      return [
        john,
        "DELETE",
        store(`part-numbers/${body.part_numbers[0]?.id ?? ""}`),
      ]
    }),
    row("a member with loans is removed", "member.removed", async () => {
      await anna.post(store("delegations"), await loanOf(6))
      return [john, "DELETE", store(`members/${await of(PEOPLE.anna)}`)]
    }),
    row("the removed member comes back", "member.joined", async () => [
      anna,
      "POST",
      store("invitations/accept"),
      await rejoin(PEOPLE.anna),
    ]),
  ]
}
