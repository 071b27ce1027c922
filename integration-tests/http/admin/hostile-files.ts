/** The header of ship-tos. */
export const header =
  "company,code,name,address_1,city,postal_code,country_code"

const wide = Array.from({ length: 30_000 }, (_, i) => `c${String(i)}`)

/** Files that are refused at the door, with why. */
export const REFUSED_FILES: [what: string, content: string, message: RegExp][] =
  [
    [
      "a missing column",
      "company,code\nx,y\n",
      /lacks the column "name", "address_1"/,
    ],
    [
      "an unknown column",
      `${header},price\n`,
      /has no column "price"; there are company/,
    ],
    ["a column twice", `${header},code\n`, /has the column "code" twice/],
    [
      "a NUL",
      `${header}\nharrogate-vale,A\u0000B\n`,
      /line 2 has a character that is none; save the file as UTF-8/,
    ],
    [
      "a wrong encoding",
      `${header}\nharrogate-vale,A,Caf\ufffd\n`,
      /line 2 has a character/,
    ],
    [
      "30,000 columns",
      `${wide.join(",")}\n`,
      /has no column "c0".* and 29995 more/,
    ],
    ["no CSV at all", "%PDF-1.7", /has no column "%PDF-1.7"/],
    [
      "too many lines",
      `${header}\n${"\n".repeat(100_001)}`,
      /more than 100000 lines/,
    ],
  ]
