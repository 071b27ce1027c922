import {
  dueDates,
  dueDay,
  refusePaymentRules,
  type PaymentRules,
} from "./payment-terms"

const NET: PaymentRules = {
  basis: "invoice_date",
  days: 30,
  months: 0,
  day_of_month: null,
  discount_percent: null,
  discount_days: null,
  deposit_percent: null,
}
const monthEnd = (days: number): PaymentRules => ({
  ...NET,
  basis: "month_end",
  days,
})
const dayOfMonth = (
  day_of_month: number,
  months = 0,
  days = 0
): PaymentRules => ({
  ...NET,
  basis: "day_of_month",
  days,
  months,
  day_of_month,
})

describe("an invoice is due", () => {
  it.each([
    ["30 days later", NET, "2026-01-31", "2026-03-02"],
    ["30 days later, in a leap year", NET, "2028-01-31", "2028-03-01"],
    ["at once", { ...NET, days: 0 }, "2026-12-31", "2026-12-31"],
    ["over the year's end", NET, "2026-12-15", "2027-01-14"],
  ])("%s", (_title, rules, day, due) => {
    expect(dueDay(rules, day)).toBe(due)
  })

  it.each([
    ["the month's end", monthEnd(0), "2026-02-01", "2026-02-28"],
    ["a leap month's end", monthEnd(0), "2028-02-01", "2028-02-29"],
    ["the day it is already", monthEnd(0), "2026-04-30", "2026-04-30"],
    ["30 days from its end", monthEnd(30), "2026-11-02", "2026-12-30"],
    [
      "30 days from its end, on the 31st",
      monthEnd(30),
      "2026-01-31",
      "2026-03-02",
    ],
    ["60 days from its end", monthEnd(60), "2027-12-31", "2028-02-29"],
  ])("%s", (_title, rules, day, due) => {
    expect(dueDay(rules, day)).toBe(due)
  })

  it.each([
    [
      "the 20th of the month following",
      dayOfMonth(20, 1),
      "2026-11-30",
      "2026-12-20",
    ],
    [
      "it from the 31st into a short month",
      dayOfMonth(20, 1),
      "2026-01-31",
      "2026-02-20",
    ],
    [
      "the 31st, of a month that has 28",
      dayOfMonth(31, 1),
      "2026-01-31",
      "2026-02-28",
    ],
    [
      "the 31st, of a month that has 29",
      dayOfMonth(31, 1),
      "2028-01-15",
      "2028-02-29",
    ],
    [
      "the 30th, of a month that has 31",
      dayOfMonth(30, 1),
      "2026-11-01",
      "2026-12-30",
    ],
    ["the next 10th, this month's", dayOfMonth(10), "2026-11-10", "2026-11-10"],
    [
      "the next 10th, the next month's",
      dayOfMonth(10),
      "2026-11-11",
      "2026-12-10",
    ],
    [
      "the end of the month 30 days later",
      dayOfMonth(31, 0, 30),
      "2026-01-31",
      "2026-03-31",
    ],
    [
      "the 15th of the month after the next",
      dayOfMonth(15, 2),
      "2026-12-31",
      "2027-02-15",
    ],
  ])("%s", (_title, rules, day, due) => {
    expect(dueDay(rules, day)).toBe(due)
  })
})

describe("an invoice asks for", () => {
  const rules: PaymentRules = {
    ...NET,
    discount_percent: 2.5,
    discount_days: 10,
    deposit_percent: 33.333,
  }

  it("its total, where there is neither deposit nor discount", () => {
    expect(
      dueDates(NET, { day: "2026-11-23", total: 531, currency_code: "gbp" })
    ).toEqual({
      due_on: "2026-12-23",
      discount: null,
      deposit: null,
      rest_amount: "531.00",
    })
  })

  it.each([
    ["gbp", "100.00", "33.33", "66.67", "2.50"],
    ["gbp", "0.01", "0.00", "0.01", "0.00"],
    ["gbp", "99.99", "33.33", "66.66", "2.50"],
    ["jpy", "1000", "333", "667", "25"],
    ["jpy", "1", "0", "1", "0"],
    ["kwd", "10.005", "3.335", "6.670", "0.250"],
    ["kwd", "999999999.999", "333330000.000", "666669999.999", "25000000.000"],
  ])(
    "a deposit in %s of %s, and the rest to the last decimal",
    (currency_code, total, deposit, rest, discount) => {
      const due = dueDates(rules, { day: "2026-11-23", total, currency_code })
      expect(due).toEqual({
        due_on: "2026-12-23",
        discount: { percent: 2.5, until: "2026-12-03", amount: discount },
        deposit: { percent: 33.333, due_on: "2026-11-23", amount: deposit },
        rest_amount: rest,
      })
    }
  )

  it("nothing more where all of it is the deposit", () => {
    const all = { ...rules, deposit_percent: 100 }
    expect(
      dueDates(all, { day: "2026-11-23", total: "7.77", currency_code: "gbp" })
    ).toMatchObject({ deposit: { amount: "7.77" }, rest_amount: "0.00" })
  })
})

describe("payment terms", () => {
  it.each([
    [{ ...NET, basis: "day_of_month" as const }, ["day_of_month"]],
    [{ ...NET, discount_percent: 2 }, ["discount_days"]],
    [{ ...NET, discount_days: 10 }, ["discount_percent"]],
    [{ ...NET, discount_days: 0, discount_percent: 2 }, []],
    [dayOfMonth(31), []],
    [NET, []],
  ])("must say what they need: %#", (rules, missing) => {
    const fields = refusePaymentRules(rules).map(({ details }) => details)
    expect(fields).toEqual(missing.map((field) => ({ field })))
  })
})
