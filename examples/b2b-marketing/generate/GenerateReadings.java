import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Writes the readings of the example strategy: 24 months, October 2024 to September 2026, one CSV file for each measured indicator.
 *
 * <p>From the root of the repository: {@code java examples/b2b-marketing/generate/GenerateReadings.java}. An argument names another
 * folder to write to. The same seed gives the same bytes on every machine: every number comes from {@link Random}, whose algorithm is
 * specified, and from {@link StrictMath}.
 *
 * <p>A level follows a trend through four known months, times a season, times noise. Counts of the funnel are whole numbers of which
 * each step takes its part, so that the accounting adds up: deals × average price is new sales, last month's customers plus new ones
 * less those lost are this month's customers.
 */
public final class GenerateReadings {

    private static final long SEED = 20260930L;
    private static final YearMonth FIRST = YearMonth.of(2024, 10);
    private static final int MONTHS = 24;

    /** Knots of a trend: October 2024, September 2025 (the month of the baselines), March 2026, September 2026 (the month of the demo). */
    private static final int[] KNOTS = {0, 11, 17, 23};

    /** Factors for January to December against September. Obon and the New Year are quiet, budgets are spent in March. */
    private static final double[] WEB = {0.96, 0.99, 1.05, 0.98, 0.95, 1.00, 0.99, 0.89, 1.00, 1.02, 1.03, 0.92};
    private static final double[] FAIRS = {0.82, 1.02, 0.95, 0.98, 1.05, 1.08, 1.04, 0.80, 1.00, 1.10, 1.12, 0.80};
    private static final double[] FLAT = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

    private static final Map<Integer, String> NOTES = Map.of(
            1, "New Year holidays / 年末年始休暇", 3, "Fiscal year end / 年度末", 5, "Golden Week / 大型連休", 8, "Obon holidays / お盆休暇");

    private final Map<String, String> files = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "examples/b2b-marketing/data");
        GenerateReadings generator = new GenerateReadings();
        generator.generate();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : generator.files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue(), StandardCharsets.UTF_8);
        }
        System.out.println(generator.files.size() + " files written to " + folder);
    }

    private void generate() {
        // The web site
        long[] visits = counts("visits", "web analytics", level("visits", WEB, 0.015, 42_300, 48_000, 52_400, 57_800));
        counts("page_views", "web analytics", times(visits, level("pages per visit", FLAT, 0.012, 3.02, 3.12, 3.2, 3.30)));
        counts("unique_visitors", "web analytics", times(visits, level("visitors per visit", FLAT, 0.010, 0.685, 0.680, 0.678, 0.675)));
        long[] forms = counts("form_submissions", "web analytics",
                times(visits, level("web conversion", FLAT, 0.025, 0.0112, 0.0120, 0.0125, 0.0148)));
        long[] webLeads = counts("web_leads", "marketing automation",
                times(forms, level("valid leads", FLAT, 0.008, 0.80, 0.82, 0.835, 0.858)));
        rates("valid_lead_rate", "marketing automation", webLeads, forms);

        // The other channels
        long[] eventLeads = counts("event_leads", "CRM", level("event leads", FAIRS, 0.035, 119, 126, 128, 134));
        long[] referralLeads = counts("referral_leads", "CRM", level("referral leads", FLAT, 0.045, 62, 76, 86, 103));
        long[] webinarLeads = counts("webinar_leads", "marketing automation", level("webinar leads", FLAT, 0.045, 66, 92, 117, 158));
        counts("active_partners", "CRM", level("active partners", FLAT, 0.0, 16, 18, 20, 24));
        counts("marketing_cost", "ERP",
                rounded(level("marketing cost", FLAT, 0.020, 10_350_000, 10_200_000, 10_080_000, 9_850_000), 10_000));

        // The funnel
        long[] leads = sum(webLeads, eventLeads, referralLeads, webinarLeads);
        long[] mql = counts("mql", "marketing automation", times(leads, level("MQL rate", FLAT, 0.020, 0.330, 0.340, 0.348, 0.362)));
        rates("mql_rate", "marketing automation", mql, leads);
        long[] sql = counts("sql", "CRM", times(mql, level("SQL rate", FLAT, 0.020, 0.395, 0.400, 0.403, 0.411)));
        rates("sql_rate", "CRM", sql, mql);
        long[] deals = counts("deals", "CRM", times(sql, level("win rate", FLAT, 0.025, 0.222, 0.232, 0.241, 0.254)));
        rates("win_rate", "CRM", deals, sql);
        amounts("response_hours", "CRM", 1, level("response hours", FLAT, 0.040, 30, 26, 20.5, 15.2));
        long[] price = counts("average_price", "CRM",
                rounded(level("average price", FLAT, 0.008, 1_130_000, 1_150_000, 1_165_000, 1_190_000), 1_000));
        amounts("discount_rate", "CRM", 2, level("discount", FLAT, 0.020, 9.2, 9.5, 9.8, 10.4));
        long[] newSales = counts("new_sales", "ERP", product(deals, price));

        // Existing customers
        long[] newCustomers = counts("new_customers", "CRM",
                times(deals, level("customers per deal", FLAT, 0.012, 0.86, 0.855, 0.8525, 0.85)));
        long[] lost = new long[MONTHS];
        long[] customers = new long[MONTHS];
        IntToDoubleFunction churn = level("churn", FLAT, 0.050, 0.0178, 0.0160, 0.0147, 0.0131);
        long onTheBooks = 918;
        for (int month = 0; month < MONTHS; month++) {
            lost[month] = StrictMath.round(onTheBooks * churn.applyAsDouble(month));
            onTheBooks += newCustomers[month] - lost[month];
            customers[month] = onTheBooks;
        }
        counts("churned_customers", "CRM", lost);
        counts("customers", "CRM", customers);
        long[] fee = counts("monthly_fee", "ERP", rounded(level("monthly fee", FLAT, 0.003, 47_600, 48_000, 48_250, 48_950), 10));
        long[] recurring = counts("recurring_sales", "ERP", product(customers, fee));
        long[] upsell = counts("upsell_sales", "ERP",
                rounded(level("upsell", FLAT, 0.030, 5_100_000, 6_000_000, 6_800_000, 8_050_000), 1_000));
        counts("annual_sales", "ERP", sum(newSales, recurring, upsell));
        amounts("active_use_rate", "product analytics", 1, level("active use", FLAT, 0.008, 63.5, 62.0, 61.2, 58.5));

        // Satisfaction
        IntToDoubleFunction answers = level("survey answers", FLAT, 0.030, 118, 122, 126, 130);
        long[] promoters = counts("promoters", "customer survey", m -> answers.applyAsDouble(m) * promoterShare.applyAsDouble(m));
        long[] detractors = counts("detractors", "customer survey", m -> answers.applyAsDouble(m) * detractorShare.applyAsDouble(m));
        long[] passives = new long[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            passives[month] = StrictMath.round(answers.applyAsDouble(month)) - promoters[month] - detractors[month];
        }
        counts("passives", "customer survey", passives);
        amounts("support_csat", "support desk", 1, level("support satisfaction", FLAT, 0.006, 82.5, 84.0, 85.6, 88.6));
    }

    private final IntToDoubleFunction promoterShare = level("promoters", FLAT, 0.020, 0.290, 0.305, 0.316, 0.336);
    private final IntToDoubleFunction detractorShare = level("detractors", FLAT, 0.020, 0.270, 0.262, 0.25, 0.232);

    /** The level of something in each month: the trend through the knots, times season, times noise (relative standard deviation). */
    private static IntToDoubleFunction level(String name, double[] season, double noise, double... knots) {
        Random random = new Random(SEED + name.hashCode());
        double[] values = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            int k = 0;
            while (month > KNOTS[k + 1]) {
                k++;
            }
            double part = (double) (month - KNOTS[k]) / (KNOTS[k + 1] - KNOTS[k]);
            double trend = knots[k] * StrictMath.pow(knots[k + 1] / knots[k], part);
            values[month] = trend * season[FIRST.plusMonths(month).getMonthValue() - 1] * StrictMath.exp(noise * random.nextGaussian());
        }
        return month -> values[month];
    }

    private static IntToDoubleFunction times(long[] counts, IntToDoubleFunction factor) {
        return month -> counts[month] * factor.applyAsDouble(month);
    }

    private static IntToDoubleFunction rounded(IntToDoubleFunction values, long step) {
        return month -> StrictMath.round(values.applyAsDouble(month) / step) * step;
    }

    private static long[] product(long[] a, long[] b) {
        long[] result = new long[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            result[month] = a[month] * b[month];
        }
        return result;
    }

    private static long[] sum(long[]... parts) {
        long[] result = new long[MONTHS];
        for (long[] part : parts) {
            for (int month = 0; month < MONTHS; month++) {
                result[month] += part[month];
            }
        }
        return result;
    }

    private long[] counts(String code, String source, IntToDoubleFunction values) {
        long[] counts = new long[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            counts[month] = StrictMath.round(values.applyAsDouble(month));
        }
        return counts(code, source, counts);
    }

    private long[] counts(String code, String source, long[] counts) {
        write(code, source, month -> Long.toString(counts[month]));
        return counts;
    }

    private void amounts(String code, String source, int decimals, IntToDoubleFunction values) {
        double scale = StrictMath.pow(10, decimals);
        write(code, source, month -> Double.toString(StrictMath.rint(values.applyAsDouble(month) * scale) / scale));
    }

    /** Per cent of whole things, with so many decimals that rate × whole gives the part back. */
    private void rates(String code, String source, long[] part, long[] whole) {
        amounts(code, source, 6, month -> 100.0 * part[month] / whole[month]);
    }

    private void write(String code, String source, java.util.function.IntFunction<String> value) {
        StringBuilder text = new StringBuilder("date,value,note,source\n");
        for (int month = 0; month < MONTHS; month++) {
            LocalDate date = FIRST.plusMonths(month).atEndOfMonth();
            String number = value.apply(month);
            text.append(date).append(',').append(number.endsWith(".0") ? number.substring(0, number.length() - 2) : number).append(',')
                    .append(NOTES.getOrDefault(date.getMonthValue(), "")).append(',').append(source).append('\n');
        }
        files.put(code, text.toString());
    }
}
