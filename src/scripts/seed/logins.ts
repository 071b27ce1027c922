import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { logCreated, type Seeding } from "./seeding"

const PROVIDER = "emailpass"
/** How many passwords are hashed at once: each takes a core for a while. */
const AT_ONCE = 4
export const DEMO_PASSWORD = "supersecret"

type Login = {
  email: string
  /** Whom the login belongs to, e.g. `customer_id`. */
  actor: "customer_id" | "user_id" | "sales_rep_id"
  id: string
}

/**
 * Lets people sign in with the demo password. A login that exists keeps its
 * password; one that belongs to nobody yet, since a run was killed, gets its
 * person.
 */
export async function ensureLogins(seeding: Seeding, logins: Login[]) {
  const service = seeding.container.resolve(Modules.AUTH)
  const identities = await service.listProviderIdentities(
    { provider: PROVIDER },
    { relations: ["auth_identity"] }
  )
  const known = new Map(identities.map((row) => [row.entity_id, row]))
  const waiting = [...logins]
  let created = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let login = waiting.shift(); login; login = waiting.shift()) {
        const identity =
          known.get(login.email)?.auth_identity ??
          (await register(service, login.email))
        if (!identity.app_metadata?.[login.actor]) {
          await service.updateAuthIdentities({
            id: identity.id,
            app_metadata: {
              ...identity.app_metadata,
              [login.actor]: login.id,
            },
          })
          created += 1
        }
      }
    })
  )
  logCreated(seeding, "logins", created, logins.length)
}

async function register(service: IAuthModuleService, email: string) {
  const { authIdentity, error } = await service.register(PROVIDER, {
    body: { email, password: DEMO_PASSWORD },
  })
  if (!authIdentity) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The login of ${email} could not be created: ${error ?? "no reason given"}`
    )
  }
  return authIdentity
}
