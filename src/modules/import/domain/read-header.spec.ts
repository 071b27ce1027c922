import { IMPORT_KINDS } from "./kinds"
import { delimiterOf, headerOf, refuseFile } from "./read-header"

const PROJECTS = "company,code,name,status,starts_on,ends_on,ship_tos"

describe("a file's header", () => {
  it.each([
    ["a,b", ["a", "b"]],
    ["\ufeffa;b\r\n1;2", ["a", "b"]],
    ['"a"\t b \n', ["a", "b"]],
    ["a", ["a"]],
    ["", [""]],
  ])("reads %j", (content, header) => {
    expect(headerOf(content)).toEqual(header)
  })

  it("says what separates the cells", () => {
    expect([",", ";", "\t"].map((mark) => delimiterOf(`a${mark}b`))).toEqual([
      ",",
      ";",
      "\t",
    ])
    expect(delimiterOf("a;b,c")).toBe(",")
  })

  it.each([
    [PROJECTS, null],
    ["name,code,company", null],
    [`${PROJECTS},price`, /no column "price"; there are company, code/],
    ["company,code", /lacks the column "name"/],
    ["company,code,name,code", /the column "code" twice/],
    ["a,b,c,d,e,f,g", /no column "a", "b", "c", "d", "e" and 2 more/],
    [`${PROJECTS}\nx\u0000`, /line 2 has a character/],
    ["", /no column ""/],
  ])("is judged: %j", (content, refusal) => {
    const answer = refuseFile(IMPORT_KINDS.projects, content)
    if (refusal === null) {
      expect(answer).toBeNull()
    } else {
      expect(answer).toMatch(refusal)
    }
  })

  it("names one of two columns where one is needed", () => {
    expect(refuseFile(IMPORT_KINDS.customers, "name")).toMatch(
      /neither the column "customer" nor "group"/
    )
    expect(refuseFile(IMPORT_KINDS.customers, "group,name")).toBeNull()
  })
})
