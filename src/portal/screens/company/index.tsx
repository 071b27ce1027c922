import { useTranslation } from "react-i18next"
import type { Company } from "../../answers-company"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Facts } from "../../kit/facts"
import { Screen } from "../../kit/screen"
import { CompanySheet } from "./company-sheet"
import { MyRights } from "./my-rights"
import { Places } from "./places"

/** The company and all that this member may see or do in it. */
export function CompanyScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const answer = useAnswer<{ company: Company }>("/store/b2b/company")
  return (
    <Answered query={answer}>
      {({ company }) => (
        <Screen title={company.name} actions={<MyRights />}>
          <Places />
          <Card
            title={t("company.facts")}
            {...(may("company.manage")
              ? { actions: <CompanySheet company={company} /> }
              : {})}
          >
            <Facts
              facts={[
                [t("company.billTo"), billTo(company)],
                [t("company.email"), company.email],
                [t("company.phone"), company.phone],
                [t("company.vat"), company.vat_number],
                [t("company.registration"), company.registration_number],
                [t("company.parent"), company.parent?.name],
              ]}
            />
          </Card>
        </Screen>
      )}
    </Answered>
  )
}

function billTo(company: Company): string {
  return [
    company.bill_to_name,
    company.bill_to_address_1,
    company.bill_to_address_2,
    company.bill_to_city,
    company.bill_to_province,
    company.bill_to_postal_code,
    company.bill_to_country_code.toUpperCase(),
  ]
    .filter(Boolean)
    .join(", ")
}
