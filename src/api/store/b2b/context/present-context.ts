import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { shipToAsAddress } from "../../../../modules/company"
import type { B2bContext } from "../../../../workflows/trade/request-context"
import { presetOf } from "../../../../workflows/trade/preset"
import { usableDestinations } from "../../../../workflows/trade/usable-ship-tos"

type Source = {
  customer_id: string
  contexts: B2bContext[]
  chosen: B2bContext | null
}

/** The context as clients see it: every account, with where it may order to. */
export async function presentContext(
  container: MedusaContainer,
  { customer_id, contexts, chosen }: Source
) {
  const accounts = await Promise.all(
    contexts.map((context) => presentAccount(container, context))
  )
  return {
    customer_id,
    accounts,
    account: accounts.find(({ id }) => id === chosen?.account.id) ?? null,
    acting: await presentActing(container, chosen),
  }
}

/** Who acts in whose place; null: the customer himself is here. */
async function presentActing(
  container: MedusaContainer,
  chosen: B2bContext | null
) {
  if (!chosen?.acting) {
    return null
  }
  const { session_id, actor, sales_rep, as, channel, policy, expires_at } =
    chosen.acting
  const { first_name, last_name, email } = await container
    .resolve(Modules.CUSTOMER)
    .retrieveCustomer(chosen.customer_id, {
      select: ["first_name", "last_name", "email"],
    })
  return {
    session_id,
    actor_name: actor.name,
    sales_rep: sales_rep && { name: sales_rep.name },
    as,
    member_name: [first_name, last_name].filter(Boolean).join(" ") || email,
    channel,
    expires_at: expires_at.toISOString(),
    price_overrides: policy.may_override_prices
      ? { floor_percent: policy.override_floor_percent }
      : null,
  }
}

async function presentAccount(container: MedusaContainer, context: B2bContext) {
  const { account, company, office, member, permissions } = context
  const destinations = await usableDestinations(container, context)
  return {
    id: account.id,
    number: account.number,
    status: account.status,
    hold_reason: account.hold_reason,
    po_rule: account.po_rule,
    blanket_orders: account.blanket_orders,
    project_rule: account.project_rule,
    allow_free_form_ship_to: account.allow_free_form_ship_to,
    payment_term: account.payment_term && {
      code: account.payment_term.code,
      name: account.payment_term.name,
    },
    company: { id: company.id, name: company.name },
    office: {
      id: office.id,
      name: office.name,
      currency_code: office.currency_code,
      region_id: office.region_id,
      sales_channel_id: office.sales_channel_id,
      time_zone: office.time_zone,
    },
    member: {
      id: member.id,
      job_title: member.job_title,
      roles: member.roles.map(({ code, name }) => ({ code, name })),
    },
    permissions: [...permissions].sort(),
    preset: await presetOf(container, context, destinations),
    ship_tos: destinations.ship_tos.map((shipTo) => ({
      id: shipTo.id,
      code: shipTo.code,
      name: shipTo.name,
      address: shipToAsAddress(shipTo),
      contact_name: shipTo.contact_name,
      contact_phone: shipTo.contact_phone,
      delivery_instructions: shipTo.delivery_instructions,
      project_ids: shipTo.projects.map(({ id }) => id),
    })),
    projects: destinations.projects.map((project) => ({
      id: project.id,
      code: project.code,
      name: project.name,
      starts_on: project.starts_on,
      ends_on: project.ends_on,
      ship_to_ids: project.ship_tos.map(({ id }) => id),
    })),
  }
}
