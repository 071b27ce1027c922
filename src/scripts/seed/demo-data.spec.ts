import { refuseUnitSet, sellingUnitOf } from "../../modules/trade"
import { loadDemoData } from "./demo-data"
import { unitRows } from "./selling-units"

const data = loadDemoData()

function duplicates(keys: string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

function unknown(references: (string | null)[], known: string[]): string[] {
  const all = new Set(known)
  return references.flatMap((key) => (key === null || all.has(key) ? [] : key))
}

const within = (company: string, code: string) => `${company}/${code}`

describe("demo catalogue", () => {
  it("has more than 300 products", () => {
    const products = new Set(data.products.map((row) => row.product))
    expect(products.size).toBeGreaterThanOrEqual(300)
  })

  it("has every SKU, unit and category once", () => {
    expect(duplicates(data.products.map((row) => row.sku))).toEqual([])
    expect(duplicates(data.units.map((row) => row.unit))).toEqual([])
    expect(duplicates(data.categories.map((row) => row.handle))).toEqual([])
    expect(duplicates(data.shippingOptions.map((row) => row.code))).toEqual([])
  })

  it("has different values for the variants of one product", () => {
    const values = data.products.map((row) => within(row.product, row.value))
    expect(duplicates(values)).toEqual([])
  })

  it("says the same of a product in each of its rows", () => {
    const spellings = new Set(
      data.products.map(
        ({ product, title, category, option, unit }) =>
          `${product}|${title}|${category}|${option}|${unit}`
      )
    )
    const products = new Set(data.products.map((row) => row.product))
    expect(spellings.size).toBe(products.size)
  })

  it("describes each product in its first row", () => {
    const first = new Map(
      [...data.products].reverse().map((row) => [row.product, row.description])
    )
    expect([...first].filter(([, description]) => description === "")).toEqual(
      []
    )
  })

  it("names only units and categories that exist, parents first", () => {
    const handles = data.categories.map((row) => row.handle)
    const { products, units, categories } = data
    expect(
      unknown(
        products.map((row) => row.unit),
        units.map((row) => row.unit)
      )
    ).toEqual([])
    expect(
      unknown(
        products.map((row) => row.category),
        handles
      )
    ).toEqual([])
    categories.forEach((row, index) => {
      expect(unknown([row.parent], handles.slice(0, index))).toEqual([])
    })
  })
})

describe("demo office", () => {
  it("ships on working days, and has a branch with an option to fetch by", () => {
    expect(data.office.working_weekdays).toHaveLength(5)
    expect(data.office.holidays).toEqual([...data.office.holidays].sort())
    expect(
      unknown(
        data.collectionPoints.map((row) => row.shipping_option),
        data.shippingOptions.map((row) => row.code)
      )
    ).toEqual([])
    expect(data.collectionPoints).not.toEqual([])
  })
})

describe("demo selling units", () => {
  const rows = unitRows(data)

  it("are of SKUs that exist, and each SKU has some that go together", () => {
    const skus = data.products.map(({ sku }) => sku)
    expect(
      unknown(
        data.sellingUnits.map(({ sku }) => sku),
        skus
      )
    ).toEqual([])
    const wrong = skus.flatMap((sku) => {
      const units = rows.filter((row) => row.sku === sku).map(sellingUnitOf)
      return units.length === 0 ? [sku] : refuseUnitSet(units)
    })
    expect(wrong).toEqual([])
  })
})

describe("demo companies", () => {
  const companies = data.companies.map((row) => row.handle)
  const shipTos = data.shipTos.map((row) => within(row.company, row.code))
  const projects = data.projects.map((row) => within(row.company, row.code))
  const members = data.members.map((row) => within(row.company, row.email))

  it("has every natural key once", () => {
    const { accounts, paymentTerms, accesses } = data
    expect(duplicates(companies)).toEqual([])
    expect(duplicates(shipTos)).toEqual([])
    expect(duplicates(projects)).toEqual([])
    expect(duplicates(members)).toEqual([])
    expect(duplicates(accounts.map((row) => row.number))).toEqual([])
    expect(duplicates(accounts.map((row) => row.company))).toEqual([])
    expect(duplicates(paymentTerms.map((row) => row.code))).toEqual([])
    expect(
      duplicates(
        accesses.map((row) =>
          [row.company, row.member, row.ship_to, row.project].join("/")
        )
      )
    ).toEqual([])
  })

  it("names only companies that exist", () => {
    for (const rows of [
      data.accounts,
      data.shipTos,
      data.projects,
      data.members,
      data.accesses,
    ]) {
      expect(
        unknown(
          rows.map((row) => row.company),
          companies
        )
      ).toEqual([])
    }
  })

  it("fills catalogs with categories, and gives them to accounts, that exist", () => {
    const handles = data.categories.map((row) => row.handle)
    const numbers = data.accounts.map((row) => row.number)
    for (const catalog of data.catalogs) {
      expect(unknown(catalog.categories, handles)).toEqual([])
      expect(unknown(catalog.accounts, numbers)).toEqual([])
    }
  })

  it("offers goods of categories that exist", () => {
    const handles = data.categories.map((row) => row.handle)
    const offered = data.offers.map((row) => row.category)
    expect(unknown(offered, handles)).toEqual([])
  })

  it("lists a parent company before its subsidiaries", () => {
    data.companies.forEach((row, index) => {
      expect(unknown([row.parent], companies.slice(0, index))).toEqual([])
    })
    const paidByParent = data.accounts.filter((row) => row.bill_to === "parent")
    expect(paidByParent.map((row) => row.company)).toEqual([
      "castlegarth-roofing",
    ])
  })

  it("gives each company one account, with terms that exist", () => {
    const accounts = data.accounts.map((row) => row.company)
    const terms = data.paymentTerms.map((row) => row.code)
    expect(unknown(companies, accounts)).toEqual([])
    expect(
      unknown(
        data.accounts.map((row) => row.payment_term),
        terms
      )
    ).toEqual([])
  })

  it("names only ship-tos and projects of the same company", () => {
    for (const project of data.projects) {
      const named = project.ship_tos.map((code) =>
        within(project.company, code)
      )
      expect(unknown(named, shipTos)).toEqual([])
    }
    for (const { company, member, ship_to, project } of data.accesses) {
      expect(unknown([within(company, member)], members)).toEqual([])
      expect([ship_to, project].filter((code) => code === null)).toHaveLength(1)
      expect(
        ship_to === null
          ? unknown([within(company, project ?? "")], projects)
          : unknown([within(company, ship_to)], shipTos)
      ).toEqual([])
    }
  })

  it("gives every member built-in roles", () => {
    const builtIn = ["admin", "buyer", "approver", "accounts_payable", "viewer"]
    for (const member of data.members) {
      expect(member.roles).not.toEqual([])
      expect(unknown(member.roles, builtIn)).toEqual([])
    }
  })

  it("tells the same of a person who is a member of two companies", () => {
    const spellings = new Set(
      data.members.map(({ email, first_name, last_name, phone }) =>
        [email, first_name, last_name, phone].join("|")
      )
    )
    const people = new Set(data.members.map((row) => row.email))
    expect(spellings.size).toBe(people.size)
    expect(data.members.length - people.size).toBe(1)
  })

  it("has a rep in the field and one inside, and gives no account two of them", () => {
    expect(data.salesReps.map(({ kind }) => kind)).toEqual(["field", "inside"])
    const served = data.salesReps.flatMap(({ accounts }) => accounts)
    expect(duplicates(served)).toEqual([])
    expect(
      unknown(
        served,
        data.accounts.map((row) => row.number)
      )
    ).toEqual([])
  })

  it("has 12 members, 9 ship-tos and 6 projects at Harrogate & Vale", () => {
    const own = (row: { company: string }) => row.company === "harrogate-vale"
    expect(data.members.filter(own)).toHaveLength(12)
    expect(data.shipTos.filter(own)).toHaveLength(9)
    expect(data.projects.filter(own)).toHaveLength(6)
  })

  it("lets Anna Reid order to two ship-tos and to those of one project", () => {
    const hers = data.accesses.filter((row) =>
      row.member.startsWith("anna.reid@")
    )
    expect(hers.flatMap((row) => row.ship_to ?? [])).toEqual([
      "HV-YARD",
      "HV-RIPON",
    ])
    expect(hers.flatMap((row) => row.project ?? [])).toEqual(["J2041"])
  })
})
