import { refuseRep, refuseSession, sees } from "./may-act"

const rep = {
  id: "srep_1",
  name: "Ruth",
  status: "active" as const,
  in_office: true,
}
const account = {
  id: "acct_1",
  service: "own" as const,
  consent: "given" as const,
}

describe("whether a rep may act for an account", () => {
  it.each([
    ["own", "own", true],
    ["own", "unassigned", false],
    ["own", "others", false],
    ["own_and_unassigned", "unassigned", true],
    ["own_and_unassigned", "others", false],
    ["all", "others", true],
  ] as const)("sees %s: an account of %s: %s", (rule, service, seen) => {
    expect(sees({ sees: rule }, service)).toBe(seen)
  })

  it.each([
    [{}, {}, undefined],
    [{ status: "inactive" as const }, {}, "b2b.sales_rep.inactive"],
    [{ in_office: false }, {}, "b2b.sales_rep.account_not_served"],
    [{}, { service: "others" as const }, "b2b.sales_rep.account_not_served"],
    [{}, { consent: "missing" as const }, "b2b.acting.consent_missing"],
    // What he may not see does not tell him what the company wants.
    [
      {},
      { service: "others" as const, consent: "missing" as const },
      "b2b.sales_rep.account_not_served",
    ],
  ])("of %j to %j: %s", (ofRep, ofAccount, code) => {
    const refusal = refuseRep(
      { ...rep, ...ofRep },
      { ...account, ...ofAccount },
      { sees: "own" }
    )
    expect(refusal?.code).toBe(code)
  })
})

describe("whether an acting session counts", () => {
  const now = new Date("2027-03-01T10:00:00Z")
  const session = {
    id: "acts_1",
    expires_at: new Date("2027-03-01T10:00:01Z"),
    ended_at: null,
    ended_by: null,
  }

  it.each([
    [{}, undefined],
    [{ expires_at: now }, "b2b.acting.expired"],
    [{ ended_at: now, ended_by: "company" as const }, "b2b.acting.ended"],
    [{ ended_at: now }, "b2b.acting.ended"],
  ])("with %j: %s", (change, code) => {
    expect(refuseSession({ ...session, ...change }, now)?.code).toBe(code)
  })
})
