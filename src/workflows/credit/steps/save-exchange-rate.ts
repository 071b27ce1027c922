import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { creditOf } from "../credit-claim"

export type GivenExchangeRate = {
  from_code: string
  to_code: string
  /** Decimal: so many `to_code` are one `from_code`. */
  rate: string
  /** A day; it holds until a later one. */
  valid_from: string
  source: string | null
  actor: Actor
}

const saveExchangeRateStepId = "b2b-save-exchange-rate-step"

/** Notes a rate; another one of the same day takes its place. */
export const saveExchangeRateStep = createStep(
  saveExchangeRateStepId,
  async ({ actor, rate, ...given }: GivenExchangeRate, { container }) => {
    const credit = creditOf(container)
    const { from_code, to_code, valid_from } = given
    const [was] = await credit.listB2bExchangeRates(
      { from_code, to_code, valid_from },
      { take: 1 }
    )
    const fields = { ...given, rate: Number(rate) }
    const row = was
      ? await credit.updateB2bExchangeRates({ id: was.id, ...fields })
      : await credit.createB2bExchangeRates(fields)
    return new StepResponse(
      {
        id: row.id,
        event: { id: row.id, from_code, to_code, valid_from },
        audit: [
          {
            company_id: null,
            actor,
            action: "exchange_rate.saved",
            subject: {
              type: "exchange_rate",
              id: row.id,
              name: `${from_code} ${to_code} ${valid_from}`,
            },
            ...(was
              ? { before: { rate: String(was.rate), source: was.source } }
              : {}),
            after: { rate, source: given.source },
          },
        ],
      },
      {
        id: row.id,
        was: was ? { rate: was.rate, source: was.source } : null,
      }
    )
  },
  async (done, { container }) => {
    if (done) {
      const credit = creditOf(container)
      await (done.was
        ? credit.updateB2bExchangeRates({ id: done.id, ...done.was })
        : credit.deleteB2bExchangeRates([done.id]))
    }
  }
)
