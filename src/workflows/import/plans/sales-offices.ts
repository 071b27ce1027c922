import type { MedusaContainer } from "@medusajs/framework/types"
import {
  TRADE_MODULE,
  type SalesOfficeRow,
  type TradeModuleService,
} from "../../../modules/trade"

/** @param currency of the office that an empty name stands for; left out: any */
export type OfficeNamed = (
  name: string,
  currency?: string
) => NamedOffice | { refusal: string }

type NamedOffice = Pick<SalesOfficeRow, "id" | "code" | "currency_code">

/**
 * Finds the sales office that a row means: by its code or id, and the only active one
 * where it names none.
 * @param options.closed whether one that is not active may be named, too
 */
export async function salesOfficeNamed(
  scope: MedusaContainer,
  { closed = false }: { closed?: boolean } = {}
): Promise<OfficeNamed> {
  const offices = await scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices(closed ? {} : { status: "active" }, {
      select: ["id", "code", "status", "currency_code"],
      take: 1000,
    })
  return (name, currency) => {
    const meant = offices.filter(({ id, code, status, currency_code: own }) =>
      name === ""
        ? status === "active" &&
          own.toLowerCase() === (currency ?? own.toLowerCase())
        : code === name || id === name
    )
    const [office] = meant
    if (office && meant.length === 1) {
      return office
    }
    return {
      refusal:
        name === ""
          ? "office is empty, and there is not exactly one active sales office"
          : `there is no ${closed ? "" : "active "}sales office "${name}"`,
    }
  }
}
