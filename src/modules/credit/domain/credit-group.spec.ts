import { groupStanding, refuseGroup, shareOf } from "./credit-group"

const GROUP = {
  id: "cgrp_1",
  name: "Holroyd Group",
  currency_code: "eur",
  credit_limit: "1000",
}
const RATES = new Map([["gbp", { rate: "1.2", valid_from: "2026-11-01" }]])
const owing = (currency_code: string, balance: string, on_order = "0") => ({
  currency_code,
  balance,
  on_order,
})
const standing = (accounts: [string, ReturnType<typeof owing>][]) =>
  groupStanding(GROUP, new Map(accounts), RATES)

describe("groupStanding", () => {
  it("counts each account in the group's currency, to the last digit", () => {
    expect(
      standing([
        ["acct_1", owing("gbp", "100.05", "50")],
        ["acct_2", owing("eur", "10.01")],
      ])
    ).toMatchObject({
      owed: "190.07",
      available: "809.93",
      members: [
        { account_id: "acct_1", owed: "150.05", owed_in_group: "180.06" },
        { account_id: "acct_2", owed: "10.01", owed_in_group: "10.01" },
      ],
    })
  })

  it("does not pay one office with what another one owes", () => {
    expect(
      standing([
        ["acct_1", owing("gbp", "-500")],
        ["acct_2", owing("eur", "400")],
      ]).owed
    ).toBe("400")
  })
})

describe("refuseGroup", () => {
  const codes = (
    accounts: [string, ReturnType<typeof owing>][],
    more: string
  ) =>
    refuseGroup(shareOf(standing(accounts), "acct_1"), more).map(
      ({ code }) => code
    )

  it("lets an order take the last cent, and not one more", () => {
    const accounts: [string, ReturnType<typeof owing>][] = [
      ["acct_1", owing("gbp", "0")],
      ["acct_2", owing("eur", "400")],
    ]
    expect(codes(accounts, "500")).toEqual([])
    expect(codes(accounts, "500.001")).toEqual([
      "b2b.credit.group_limit_exceeded",
    ])
  })

  it("refuses what cannot be counted: its own currency, or one that is owed in", () => {
    expect(codes([["acct_1", owing("usd", "0")]], "1")).toEqual([
      "b2b.credit.group_rate_missing",
    ])
    const other = (balance: string) =>
      codes(
        [
          ["acct_1", owing("gbp", "0")],
          ["acct_2", owing("usd", balance)],
        ],
        "1"
      )
    expect(other("5")).toEqual(["b2b.credit.group_rate_missing"])
    expect(other("0")).toEqual([])
  })

  it("asks nothing of what costs nothing more, and of accounts that share none", () => {
    expect(codes([["acct_1", owing("usd", "5000")]], "0")).toEqual([])
    expect(refuseGroup(null, "1")).toEqual([])
  })
})
