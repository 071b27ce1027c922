import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { Product } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { AccountPriceProvider } from "../../hooks/use-account-price"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Screen } from "../../kit/screen"
import { productQuery } from "./variant"
import { VariantLine } from "./variant-line"

/** One product with all that it comes in. */
export function ProductScreen() {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const answer = useAnswer<{ product: Product }>(
    `/store/products/${encodeURIComponent(id)}`,
    productQuery
  )
  return (
    <Answered query={answer}>
      {({ product }) => (
        <Screen title={product.title} back="/products">
          {product.thumbnail && (
            <img
              src={product.thumbnail}
              alt=""
              className="max-h-80 w-full rounded-lg object-contain"
            />
          )}
          {product.description && (
            <p className="txt-medium max-w-prose">{product.description}</p>
          )}
          <Card title={t("catalog.order")} flush>
            <AccountPriceProvider>
              <ul className="divide-y">
                {product.variants.map((variant) => (
                  <li
                    key={variant.id}
                    className="flex flex-col gap-x-6 gap-y-1 p-4 lg:flex-row"
                  >
                    <p className="txt-small text-ui-fg-subtle lg:flex-1">
                      {[variant.title, variant.sku].filter(Boolean).join(" · ")}
                    </p>
                    <VariantLine
                      isWhole
                      variant={variant}
                      name={[product.title, variant.title]
                        .filter(Boolean)
                        .join(", ")}
                    />
                  </li>
                ))}
              </ul>
            </AccountPriceProvider>
          </Card>
        </Screen>
      )}
    </Answered>
  )
}
