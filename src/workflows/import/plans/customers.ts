import { chosenId, lackingIn } from "../../../modules/import"
import { findRowsOf } from "../apply/bulk-rows"
import { companiesByHandle, memberKey, membersOf } from "./look-ups"
import {
  billingAddressOf,
  candidateOf,
  companyFields,
  shipToCodeOf,
  shipToFields,
  type Candidate,
} from "./new-company"
import { pastOrdersOf, type PastOrder } from "./past-orders"
import { textOf, type Plan, type Planner, type Wanted } from "./plan"
import { salesOfficeNamed } from "./sales-offices"
import { findCustomers, MOST_OF_A_GROUP } from "./shop-customers"

type Settled = Candidate & {
  companyId: string
  officeId: string
  accountId: string
  memberIds: Map<string, string>
}

/**
 * A customer, or all customers of a group, become a company with an account, its
 * admins, a ship-to for each address, and the history of what they ordered. An
 * existing company is only added to where one of them is its member already:
 * nobody gets into a company because two firms have the same name.
 */
export const planCustomers: Planner = async (plan, rows) => {
  const found = await findCustomers(plan.scope, {
    customers: rows.flatMap(({ values }) => textOf(values, "customer") || []),
    groups: rows.flatMap(({ values }) => textOf(values, "group") || []),
  })
  const candidates = rows.map((row) => {
    const name = textOf(row.values, "customer")
    const group = textOf(row.values, "group")
    return candidateOf(
      row,
      name === "" ? found.group(group) : [found.customer(name) ?? []].flat()
    )
  })
  const settled = await settle(plan, candidates)
  const orders = await pastOrdersOf(
    plan.scope,
    settled.flatMap((row) =>
      "refusal" in row ? [] : row.customers.map(({ id }) => id)
    )
  )
  return settled.flatMap((row) =>
    "refusal" in row ? [row] : wantedOf(plan, row, orders)
  )
}

/** Decides which company, office and account a row means. */
async function settle(
  plan: Plan,
  candidates: Candidate[]
): Promise<(Settled | Extract<Wanted, { refusal: string }>)[]> {
  const { scope, batchId } = plan
  const companies = await companiesByHandle(
    scope,
    candidates.map(({ handle }) => handle)
  )
  const officeNamed = await salesOfficeNamed(scope)
  const pairs = candidates.flatMap(({ customers, handle }) => {
    const companyId = companies.get(handle)
    return companyId === undefined
      ? []
      : customers.map(({ id }) => ({ company_id: companyId, customer_id: id }))
  })
  const members = await membersOf(scope, pairs)
  const placed = candidates.map((candidate) => {
    const { row, customers, handle } = candidate
    const known = companies.get(handle)
    const companyId = known ?? chosenId("comp", batchId, handle)
    const office = officeNamed(textOf(row.values, "office"))
    const isMember = customers.some(({ id }) =>
      members.has(memberKey({ company_id: companyId, customer_id: id }))
    )
    const earlier = plan.companies.has(handle)
    const refusal = refuse(candidate, {
      taken: (known !== undefined && !isMember) || earlier,
    })
    if (refusal === null) {
      plan.companies.set(handle, companyId)
    }
    return { candidate, companyId, office, refusal }
  })
  const accounts = await findRowsOf(
    scope,
    "account",
    placed.map(({ companyId, office }) => ({
      company_id: companyId,
      office_id: "id" in office ? office.id : "",
    }))
  )
  return placed.map(({ candidate, companyId, office, refusal }, index) => {
    if (refusal !== null || "refusal" in office) {
      const { line, key } = candidate.row
      const why = refusal ?? ("refusal" in office ? office.refusal : "")
      return { line, entity: "company", entity_key: key, refusal: why }
    }
    return {
      ...candidate,
      companyId,
      officeId: office.id,
      accountId:
        accounts[index]?.id ?? chosenId("acct", batchId, companyId, office.id),
      memberIds: new Map(
        candidate.customers.map(({ id }) => [
          id,
          members.get(memberKey({ company_id: companyId, customer_id: id })) ??
            chosenId("memb", batchId, companyId, id),
        ])
      ),
    }
  })
}

function refuse(
  { customers, handle }: Candidate,
  { taken }: { taken: boolean }
): string | null {
  if (customers.length === 0) {
    return "there is no such customer, or nobody is in the group"
  }
  if (customers.length > MOST_OF_A_GROUP) {
    return `the group has more than ${String(MOST_OF_A_GROUP)} customers: it is no company`
  }
  if (handle === "") {
    return "no handle can be made of the name: give one"
  }
  if (taken) {
    return `there is a company "${handle}" already, and he is none of its members: give another handle, or import him as a member`
  }
  return billingAddressOf(customers)
    ? null
    : "no address is complete: a company needs one for its invoices"
}

function wantedOf(plan: Plan, row: Settled, allOrders: PastOrder[]): Wanted[] {
  const { batchId } = plan
  const { line, key } = row.row
  const { companyId, officeId, accountId, memberIds, customers } = row
  const number = textOf(row.row.values, "number")
  const address = billingAddressOf(customers)
  const places = new Set<string>()
  const addresses = customers.flatMap((customer) => customer.addresses)
  const orders = allOrders.filter((order) => memberIds.has(order.customer_id))
  return [
    ...(address
      ? [
          {
            line,
            entity: "company" as const,
            entity_key: key,
            new_id: companyId,
            fields: { handle: row.handle },
            initial: companyFields(row, address),
          },
        ]
      : []),
    {
      line,
      entity: "account",
      entity_key: `${row.handle} / ${number || "without a number"}`,
      new_id: accountId,
      fields: {
        company_id: companyId,
        office_id: officeId,
        ...(number === "" ? {} : { number }),
      },
      initial: {},
    },
    ...customers.map((customer) => ({
      line,
      entity: "member" as const,
      entity_key: `${row.handle} / ${customer.email}`,
      new_id: memberIds.get(customer.id) ?? "",
      fields: { company_id: companyId, customer_id: customer.id },
      initial: { status: "active", role_ids: ["role_admin"] },
    })),
    ...addresses.flatMap((place): Wanted[] => {
      const common = {
        line,
        entity: "ship_to" as const,
        entity_key: `${row.handle} / ${shipToCodeOf(place)}`,
      }
      const lacking = lackingIn(place)
      if (lacking.length > 0) {
        const refusal = `address ${place.id} lacks ${lacking.join(", ")}`
        return [{ ...common, refusal }]
      }
      const where = [place.address_1, place.city, place.postal_code].join("|")
      if (places.has(where)) {
        return []
      }
      places.add(where)
      const code = shipToCodeOf(place)
      return [
        {
          ...common,
          new_id: chosenId("shpto", batchId, companyId, code),
          fields: { company_id: companyId, code },
          initial: shipToFields(place, row.name),
        },
      ]
    }),
    ...orders.map(({ id, ...order }) => ({
      line,
      entity: "order_header" as const,
      entity_key: `order #${String(order.display_id)}`,
      new_id: chosenId("ohdr", batchId, id),
      fields: { order_id: id },
      initial: {
        ...order,
        account_id: accountId,
        company_id: companyId,
        office_id: officeId,
        member_id: memberIds.get(order.customer_id) ?? "",
        channel: "online",
        // Its ERP, if any, has it already: nothing is to be sent.
        captured_at: plan.now.toISOString(),
      },
    })),
  ]
}
