import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countWaiting } from "./count-waiting"
import type { AdminTodayAnswer } from "./types"

/** All that waits for a clerk, with counts. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminTodayAnswer>
): Promise<void> {
  const today = Object.fromEntries(await countWaiting(req.scope))
  // The table has a row for each kind: a test counts them.
  res.json({ today: today as AdminTodayAnswer["today"] })
}
