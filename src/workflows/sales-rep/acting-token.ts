import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateJwtToken,
} from "@medusajs/framework/utils"
import type { ActingSessionRow } from "../../modules/sales-rep"

type Session = Pick<ActingSessionRow, "id" | "actor_id" | "customer_id">

/**
 * A customer's token that says who acts in his place. It names no provider and no
 * identity, so Medusa refreshes it to nothing else and opens nobody's second factor;
 * and it counts only while the session's row does.
 * @param minutes of its life
 */
export function actingToken(
  container: MedusaContainer,
  session: Session,
  minutes: number
): string {
  const { http } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  return generateJwtToken(
    {
      actor_id: session.customer_id,
      actor_type: "customer",
      auth_identity_id: "",
      app_metadata: {},
      user_metadata: {},
      act: { sub: session.actor_id, session: session.id },
    },
    {
      ...(http.jwtSecret === undefined ? {} : { secret: http.jwtSecret }),
      ...(http.jwtOptions === undefined ? {} : { jwtOptions: http.jwtOptions }),
      expiresIn: minutes * 60,
    }
  )
}
