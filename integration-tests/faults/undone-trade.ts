import { form, givenApplicant, givenCustomer } from "../http/applicants"
import { PEOPLE } from "../world"
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
