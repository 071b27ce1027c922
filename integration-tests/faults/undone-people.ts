import { rowOf, type Body } from "../http/store/site-cases"
import { PEOPLE } from "../world"
import {
  BUYER,
  HANNAH,
  row,
  store,
  type Undone,
  type UndoneDesk,
} from "./undone-desk"

const ADDRESS = {
  bill_to_address_1: "1 Quay Street",
  bill_to_city: "Hull",
  bill_to_postal_code: "HU1 9ZZ",
  bill_to_country_code: "GB",
}

/** Companies, their people and who may join them. */
export function undonePeople({
  shop,
  desk,
  register,
  john,
  clerk,
  company,
  of,
  role,
  invited,
  rejoin,
}: UndoneDesk): Undone[] {
  return [
    row("a company is entered", "company.created", () => [
      clerk,
      "POST",
      "/admin/b2b/companies",
      { name: "Humber Piling Ltd", ...ADDRESS },
    ]),
    row("a company is moved and renamed", "company.updated", async () => [
      clerk,
      "POST",
      company,
      {
        name: "Harrogate Vale",
        parent_id: await desk.companyId("castlegarth-group"),
      },
    ]),
    row("a company changes its address", "company.updated", () => [
      john,
      "POST",
      store("company"),
      { phone: "0113 496 0000", bill_to_city: "Leeds" },
    ]),
    row("a member gets other roles", "member.updated", async () => [
      john,
      "POST",
      store(`members/${await of(HANNAH)}`),
      { role_ids: ["role_viewer", "role_buyer"], job_title: "Runner" },
    ]),
    row("a member is suspended", "member.suspended", async () => [
      john,
      "POST",
      store(`members/${await of(PEOPLE.foreman)}/suspend`),
    ]),
    row("a member is reactivated", "member.reactivated", async () => [
      john,
      "POST",
      store(`members/${await of(PEOPLE.foreman)}/reactivate`),
    ]),
    row("a role is made", "role.created", () => [
      john,
      "POST",
      store("roles"),
      { code: "runner", name: "Runner", permissions: ["order.view"] },
    ]),
    row("a role is changed", "role.updated", async () => [
      john,
      "POST",
      await role(),
      { name: "Yard", permissions: ["order.place", "order.view"] },
    ]),
    row("a role is deleted", "role.deleted", async () => [
      john,
      "DELETE",
      await role(),
    ]),
    row("somebody is invited", "invitation.created", async () => [
      john,
      "POST",
      store("invitations"),
      {
        email: "ines@new.test",
        ...BUYER,
        accesses: [{ ship_to_id: await register.shipTo("HV-RIPON") }],
      },
    ]),
    row("he is invited again", "invitation.resent", async () => {
      const path = await invited("again@new.test")
      shop.server.clock.freeze(new Date(Date.now() + 120_000))
      return [john, "POST", `${path}/resend`]
    }),
    row("his link is copied", "invitation.link_copied", async () => [
      john,
      "POST",
      `${await invited("link@new.test")}/link`,
    ]),
    row("an invitation is revoked", "invitation.revoked", async () => [
      john,
      "DELETE",
      await invited("revoked@new.test"),
    ]),
    row("an invitation is accepted", "member.joined", async () => {
      const body = await rejoin("joins@new.test")
      const who = await desk.register("joins@new.test")
      return [who, "POST", store("invitations/accept"), body]
    }),
    row("a domain is let in", "email_domain.created", () => [
      clerk,
      "POST",
      `${company}/email-domains`,
      { domain: "in.test", ...BUYER },
    ]),
    row("a domain is shut out", "email_domain.deleted", async () => {
      const path = `${company}/email-domains`
      const made = await clerk.post<Body>(path, {
        domain: "out.test",
        ...BUYER,
      })
      return [clerk, "DELETE", `${path}/${rowOf(made, "email_domain").id}`]
    }),
  ]
}
