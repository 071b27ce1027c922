/**
 * Peppol BIS Ordering 3 as far as we use it: for each element its children, in
 * the order of UBL 2.1's schema; `!` has to be there, `*` may be repeated.
 * Elements that are not named hold text.
 */
export const UBL_ORDER: Record<string, string> = {
  Order:
    "UBLVersionID CustomizationID ProfileID ID! IssueDate! IssueTime OrderTypeCode Note DocumentCurrencyCode! CustomerReference AccountingCost OriginatorDocumentReference BuyerCustomerParty! SellerSupplierParty! AccountingCustomerParty Delivery PaymentTerms AllowanceCharge* TaxTotal AnticipatedMonetaryTotal OrderLine!*",
  OriginatorDocumentReference: "ID!",
  BuyerCustomerParty: "Party!",
  SellerSupplierParty: "Party!",
  AccountingCustomerParty: "Party!",
  Party:
    "EndpointID PartyIdentification PartyName PostalAddress! PartyTaxScheme PartyLegalEntity! Contact",
  PartyIdentification: "ID!",
  PartyName: "Name!",
  PostalAddress:
    "StreetName AdditionalStreetName CityName PostalZone CountrySubentity Country!",
  Address:
    "StreetName AdditionalStreetName CityName PostalZone CountrySubentity Country!",
  Country: "IdentificationCode!",
  PartyTaxScheme: "CompanyID! TaxScheme!",
  TaxScheme: "ID!",
  PartyLegalEntity: "RegistrationName! CompanyID",
  Contact: "Name Telephone ElectronicMail",
  Delivery: "DeliveryLocation RequestedDeliveryPeriod DeliveryParty",
  DeliveryLocation: "ID Name Address!",
  RequestedDeliveryPeriod: "StartDate EndDate",
  DeliveryParty: "PartyName! Contact",
  PaymentTerms: "Note!",
  AllowanceCharge:
    "ChargeIndicator! AllowanceChargeReason! Amount! TaxCategory",
  TaxCategory: "ID! Percent! TaxScheme!",
  TaxTotal: "TaxAmount!",
  AnticipatedMonetaryTotal:
    "LineExtensionAmount! TaxExclusiveAmount TaxInclusiveAmount ChargeTotalAmount PayableRoundingAmount PayableAmount!",
  OrderLine: "LineItem!",
  LineItem:
    "ID! Quantity! LineExtensionAmount PartialDeliveryIndicator AccountingCost Delivery AllowanceCharge* Price Item!",
  Price: "PriceAmount! BaseQuantity",
  Item: "Name! BuyersItemIdentification SellersItemIdentification ClassifiedTaxCategory",
  BuyersItemIdentification: "ID!",
  SellersItemIdentification: "ID!",
  ClassifiedTaxCategory: "ID! Percent! TaxScheme!",
}

/** What an element with these children breaks of the structure. */
export function structureProblems(
  element: string,
  children: string[]
): string[] {
  const rules = UBL_ORDER[element]
  if (rules === undefined) {
    return children.map((child) => `${element} cannot hold ${child}`)
  }
  const slots = rules.split(" ").map((rule) => ({
    name: rule.replace(/[!*]/g, ""),
    required: rule.includes("!"),
    repeated: rule.includes("*"),
  }))
  const names = slots.map(({ name }) => name)
  const positions = children.map((child) => names.indexOf(child))
  return [
    ...children
      .filter((_, index) => positions[index] === -1)
      .map((child) => `${element} cannot hold ${child}`),
    ...children
      .filter((_, i) => i > 0 && (positions[i] ?? 0) < (positions[i - 1] ?? 0))
      .map((child) => `${child} comes too late in ${element}`),
    ...slots.flatMap(({ name, required, repeated }) => {
      const count = children.filter((child) => child === name).length
      return [
        ...(required && count === 0 ? [`${element} lacks ${name}`] : []),
        ...(!repeated && count > 1 ? [`${element} has ${count} ${name}`] : []),
      ]
    }),
  ]
}
