import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "../../workflows/audit/actor"
import { customerIdOf } from "./request-context"
import { contextOf } from "./require-permission"

type Person = {
  email?: string | null
  first_name?: string | null
  last_name?: string | null
}

function nameOf(person: Person | undefined, id: string): string {
  const name = [person?.first_name, person?.last_name].filter(Boolean).join(" ")
  return name || person?.email || id
}

/** The member who sends a store request, or who acts in his place. */
export async function memberActor(req: MedusaRequest): Promise<Actor> {
  const { member, customer_id, acting } = contextOf(req)
  if (acting) {
    return { ...acting.actor, on_behalf_of_id: member.id }
  }
  const [customer] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customer_id }, { take: 1 })
  return { type: "member", id: member.id, name: nameOf(customer, member.id) }
}

/** The signed-in customer who sends a store request, whatever he is a member of. */
export async function customerActor(req: MedusaRequest): Promise<Actor> {
  const id = customerIdOf(req) ?? ""
  const [customer] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id }, { take: 1 })
  return { type: "customer", id, name: nameOf(customer, id) }
}

/** The clerk, or the key, that sends an admin request. */
export async function adminActor(req: MedusaRequest): Promise<Actor> {
  const { actor_id: id, actor_type: type } = (req as AuthenticatedMedusaRequest)
    .auth_context
  if (type !== "user") {
    return { type: "api_key", id, name: id }
  }
  const [user] = await req.scope
    .resolve(Modules.USER)
    .listUsers({ id }, { take: 1 })
  return { type: "user", id, name: nameOf(user, id) }
}
