package org.kigi.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.kigi.evaluation.RequiredRate;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.Direction;

/**
 * The same metrics as a spreadsheet by Apache POI: a row for each indicator with its code, weight, baseline and target, a column for each
 * month, and the progress, the required rate, the progress rolled up by weight and the status.
 */
final class MetricsSheet {
    private static final int WEIGHT = 1;
    private static final int BASELINE = 2;
    private static final int TARGET = 3;
    private static final int FIRST_MONTH = 4;
    private static final int PROGRESS = FIRST_MONTH + MonthlyMetrics.MONTHS;
    private static final int RATE = PROGRESS + 1;
    private static final int ROLLED_UP = RATE + 1;
    private static final int STATUS = ROLLED_UP + 1;
    /** How many results a row has: its months, then progress, required rate, rolled-up progress and the ordinal of the status. */
    static final int RESULTS = STATUS + 1 - FIRST_MONTH;

    private final Workbook workbook;
    private final Sheet sheet;
    private final int rows;

    MetricsSheet(Workbook workbook, MonthlyMetrics metrics) {
        this.workbook = workbook;
        sheet = workbook.createSheet("Metrics");
        rows = metrics.rows.size();
        for (int at = 0; at < rows; at++) {
            fill(at, metrics.rows.get(at), metrics);
        }
    }

    private void fill(int at, MonthlyMetrics.Row metric, MonthlyMetrics readings) {
        Row row = sheet.createRow(at);
        row.createCell(0).setCellValue(metric.indicator.getCode());
        row.createCell(WEIGHT).setCellValue(metric.indicator.getWeight());
        row.createCell(BASELINE).setCellValue(metric.indicator.getBaseline().getValue());
        row.createCell(TARGET).setCellValue(metric.indicator.getTarget().getValue());
        for (int month = 0; month < MonthlyMetrics.MONTHS; month++) {
            Cell cell = row.createCell(FIRST_MONTH + month);
            if (metric.formula == null) {
                cell.setCellValue(readings.load(metric.indicator.getSeries()).readings().get(month).value());
            } else {
                cell.setCellFormula(metric.formula.text(month, (driver, when) -> address(driver, FIRST_MONTH + when)));
            }
        }
        String current = address(at, PROGRESS - 1);
        String baseline = address(at, BASELINE);
        String target = address(at, TARGET);
        double observed = RequiredRate.years(metric.indicator.getBaseline().getDate(), MonthlyMetrics.DAY);
        double given = RequiredRate.years(metric.indicator.getBaseline().getDate(), metric.indicator.getTarget().getDate());
        String sign = metric.indicator.getDirection() == Direction.HIGHER_IS_BETTER ? "" : "-1*";
        row.createCell(PROGRESS).setCellFormula("(" + current + "-" + baseline + ")/(" + target + "-" + baseline + ")");
        row.createCell(RATE).setCellFormula(sign + "((" + current + "/" + baseline + ")^(1/" + observed + ")-1)/ABS((" + target + "/" + baseline
                + ")^(1/" + given + ")-1)");
        row.createCell(STATUS).setCellFormula("IF(%1$s>=1,%3$d,IF(%2$s>=0.95,%4$d,IF(%2$s>=0.6,%5$d,IF(%2$s>=0,%6$d,%7$d))))".formatted(
                address(at, PROGRESS), address(at, RATE), Status.ACHIEVED.ordinal(), Status.ON_TRACK.ordinal(),
                Status.ACCELERATION_NEEDED.ordinal(), Status.LIMITED.ordinal(), Status.DETERIORATION.ordinal()));
        row.createCell(ROLLED_UP).setCellFormula(metric.drivers == 0 ? "MAX(0,MIN(1," + address(at, PROGRESS) + "))"
                : "SUMPRODUCT(" + drivers(metric, WEIGHT) + "," + drivers(metric, ROLLED_UP) + ")/SUM(" + drivers(metric, WEIGHT) + ")");
    }

    private static String drivers(MonthlyMetrics.Row metric, int column) {
        return address(metric.firstDriver, column) + ":" + address(metric.firstDriver + metric.drivers - 1, column);
    }

    private static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    FormulaEvaluator evaluator() {
        return workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** How many formulas the sheet has. */
    int formulas() {
        int count = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                count += cell.getCellType() == CellType.FORMULA ? 1 : 0;
            }
        }
        return count;
    }

    /** Computes all formulas without storing their results in the cells. @return the sum of the numbers */
    double evaluate(FormulaEvaluator evaluator) {
        double sum = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    CellValue value = evaluator.evaluate(cell);
                    sum += value.getCellType() == CellType.NUMERIC ? value.getNumberValue() : 0;
                }
            }
        }
        return sum;
    }

    /** The numbers in the cells by row; NaN for an error. */
    double[][] results() {
        double[][] results = new double[rows][RESULTS];
        for (int at = 0; at < rows; at++) {
            for (int i = 0; i < RESULTS; i++) {
                Cell cell = sheet.getRow(at).getCell(FIRST_MONTH + i);
                CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                results[at][i] = type == CellType.NUMERIC ? cell.getNumericCellValue() : Double.NaN;
            }
        }
        return results;
    }

    /** The results of a file with comma-separated values of this sheet; NaN for an error. */
    static double[][] results(Path csv) throws IOException {
        return Files.readAllLines(csv).stream().map(line -> Arrays.stream(line.replace("\"", "").split(",")).skip(FIRST_MONTH)
                .mapToDouble(field -> field.startsWith("#") ? Double.NaN : Double.parseDouble(field)).toArray()).toArray(double[][]::new);
    }
}
