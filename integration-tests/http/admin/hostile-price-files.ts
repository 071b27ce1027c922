import type { PriceDesk } from "../../world/price-desk"

const header = "schedule,sku,value"

/** Files that are refused at the door, with why. */
export const REFUSED_PRICE_FILES: [
  what: string,
  content: BodyInit,
  message: RegExp,
][] = [
  ["nothing", "", /it is empty/],
  ["a missing column", "schedule,sku\nA,B\n", /lacks the column "value"/],
  ["an unknown column", `${header},colour\n`, /has no column "colour"/],
  ["a column twice", `${header},sku\n`, /has the column "sku" twice/],
  ["a NUL", `${header}\nA,B\u0000C,1\n`, /line 2 has a character that is none/],
  [
    "a wrong encoding, far down",
    Buffer.concat([
      Buffer.from(`${header}\n${"A,B,1\n".repeat(60_000)}`),
      Buffer.from([0x41, 0x2c, 0xe9, 0x2c, 0x31, 0x0a]),
    ]),
    /line 60002 has a character that is none/,
  ],
  ["no CSV at all", "%PDF-1.7", /has no column "%PDF-1.7"/],
  [
    "too many lines",
    `${header}\n${"\n".repeat(2_000_001)}`,
    /more than 2000000 lines/,
  ],
]

export const PRICE_HEADER =
  "schedule,sku,variant,category,method,base,base_schedule,value,unit,from_quantity,currency"

/** What the rows below are about. */
export async function givenHostileSchedules(
  desk: PriceDesk,
  { brick, blue }: { brick: string; blue: string }
): Promise<void> {
  await desk.schedule({ code: "HOSTILE" }, [
    { target_id: blue, value: "1" },
    { target_id: brick, value: "400", unit_code: "XPK" },
  ])
  const base = await desk.schedule({ code: "CIRCLE-A" })
  await desk.schedule({ code: "CIRCLE-B" }, [
    {
      target_type: "everything",
      method: "percent_off",
      base: "schedule",
      base_schedule_id: base.id,
      value: 1,
    },
  ])
  await desk.schedule({ code: "EUROS", currency_code: "eur" })
}

/**
 * Rows under that header, with why each is refused; null: it is not.
 */
export const REFUSED_PRICE_ROWS: [row: string, why: RegExp | null][] = [
  ["HOSTILE,BRK-WHF-RED,,,,,,0.70,,,gbp", null],
  ["NOBODY,BRK-WHF-RED,,,,,,0.70,,,", /no pricing schedule "NOBODY"/],
  ["HOSTILE,NO-SUCH-SKU,,,,,,0.70,,,", /no variant "NO-SUCH-SKU"/],
  ["HOSTILE,,variant_none,,,,,0.70,,,", /no variant "variant_none"/],
  ["HOSTILE,,,nowhere,percent_off,,,5,,,", /no category "nowhere"/],
  ["HOSTILE,BRK-WHF-RED,,nowhere,,,,1,,,", /more than one of sku/],
  ["HOSTILE,BRK-WHF-RED,,,,,,-1,,2,", /negative/],
  ["HOSTILE,BRK-WHF-RED,,,,,,1e9,,2,", /value is not a decimal/],
  ["HOSTILE,BRK-WHF-RED,,,,,,999999999999,,2,", /absurd/],
  ["HOSTILE,BRK-WHF-RED,,,,,,0.12345678901,,2,", /more than 10 decimals/],
  ["HOSTILE,BRK-WHF-RED,,,percent_off,,,101,,2,", /more than everything/],
  ["HOSTILE,BRK-WHF-RED,,,markup,,,10001,,2,", /absurd/],
  ["HOSTILE,BRK-WHF-RED,,,,,,,,2,", /value is empty/],
  ['HOSTILE,BRK-WHF-RED,,,,,,"0,70",,2,', /value is not a decimal/],
  ["HOSTILE,BRK-WHF-RED,,,,,,1,,0,", /not a whole number of base units/],
  ["HOSTILE,BRK-WHF-RED,,,,,,1,,-2,", /not a whole number of base units/],
  ["HOSTILE,BRK-WHF-RED,,,,,,1,,1.5,", /not a whole number of base units/],
  ["HOSTILE,BRK-WHF-RED,,,,,,1,XXX,2,", /not sold by the unit "XXX"/],
  ["HOSTILE,BRK-WHF-RED,,,,,,1,pk,2,", /unit is not a unit code/],
  ["HOSTILE,,,,percent_off,,,5,XPK,2,", /units belong to variants/],
  ["HOSTILE,,,,price,,,5,,2,", /a price is one variant's/],
  ["HOSTILE,BRK-WHF-RED,,,,,,0.80,,,", /line 2 has a price of the same goods/],
  ["HOSTILE,BRK-WHF-RED,,,,,,0.80,C62,1,", /line 2 has a price of the same/],
  ["HOSTILE,BRK-WHF-RED,,,,,,0.80,,500,", /1 of XPK; use that unit/],
  ["HOSTILE,BRK-WHF-RED,,,,,,0.80,,2,eur", /in GBP, and this is in EUR/],
  ["HOSTILE,BRK-WHF-RED,,,percent_off,,EUROS,1,,2,", /has another currency/],
  ["HOSTILE,BRK-WHF-RED,,,percent_off,,NOBODY,1,,2,", /does not exist/],
  ["HOSTILE,BRK-WHF-RED,,,percent_off,,HOSTILE,1,,2,", /depend on themselves/],
  ["CIRCLE-A,BRK-WHF-RED,,,percent_off,,CIRCLE-B,1,,2,", /depend on themsel/],
  ["HOSTILE,BRK-WHF-RED,,,percent_off,schedule,,1,,2,", /base_schedule_id/],
  ["HOSTILE,BRK-WHF-RED,,,percent_off,cost,,1,,2,", /starts from the cost/],
  ["HOSTILE,BRK-WHF-RED,,,free,,,1,,2,", /method is not one of price/],
  ["HOSTILE,=cmd|' /C calc'!A1,,,,,,1,,2,", /sku begins like a formula/],
  ["BAD CODE,BRK-WHF-RED,,,,,,1,,2,", /schedule is not a schedule's code/],
  ["HOSTILE,BRK-WHF-RED,,,,,,1,,2,,,", /has 13 cells, and the header has 11/],
]
