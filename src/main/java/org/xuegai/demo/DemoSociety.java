package org.xuegai.demo;

import org.xuegai.society.Discipline;
import org.xuegai.society.Society;

/** The eight demo societies, with figures at the edges of the rules on purpose. Source: domain 4.3. */
enum DemoSociety {
    HJKX(
            "湖北省环境科学学会",
            "51420000MJDEM00143",
            80,
            62,
            24,
            16,
            26,
            80,
            368,
            3,
            46,
            "林知远",
            "高行简",
            "江予安",
            Discipline.ENVIRONMENT,
            "示例环境保护研究院",
            "示例师范大学"),
    HXHG(
            "湖北省化学化工学会",
            "51420000MJDEM0022X",
            100,
            75,
            30,
            20,
            36,
            100,
            512,
            2,
            38,
            "许清和",
            "温如玉",
            "程守拙",
            Discipline.CHEMISTRY,
            "示例化工研究院",
            "示例化工研究院"),
    TMJZ(
            "湖北省土木建筑学会",
            "51420000MJDEM0030Q",
            120,
            93,
            39,
            26,
            41,
            120,
            890,
            5,
            92,
            "石磊落",
            "梁承宇",
            "柯任重",
            Discipline.CIVIL_ENGINEERING,
            "示例建筑科学院",
            "示例建筑设计院"),
    FJYL(
            "湖北省风景园林学会",
            "51420000MJDEM0049M",
            60,
            45,
            19,
            13,
            21,
            60,
            301,
            2,
            30,
            "叶小筑",
            "苏园成",
            "竺景明",
            Discipline.LANDSCAPE,
            "示例园林规划院",
            "示例园林规划院"),
    QKBJ(
            "湖北省科学技术期刊编辑学会",
            "51420000MJDEM0057G",
            45,
            36,
            15,
            10,
            15,
            45,
            326,
            2,
            25,
            "编小宁",
            "文校之",
            "章立刊",
            Discipline.PUBLISHING,
            "示例期刊中心",
            "示例期刊中心"),
    LCZL(
            "湖北省临床肿瘤学会",
            "51420000MJDEM0065B",
            90,
            72,
            30,
            20,
            30,
            90,
            1240,
            3,
            58,
            "田守真",
            "康宁远",
            "白求真",
            Discipline.ONCOLOGY,
            "示例第一医院",
            "示例第一医院"),
    SLCL(
            "湖北省示例材料学会（虚构）",
            "51420000MJDEM00736",
            50,
            37,
            16,
            10,
            12,
            50,
            210,
            1,
            18,
            "甲小一",
            "乙小二",
            "丙小三",
            Discipline.MATERIALS,
            "示例材料研究所",
            "示例材料研究所"),
    SLZN(
            "湖北省示例智能学会（虚构）",
            "51420000MJDEM00811",
            40,
            31,
            13,
            9,
            14,
            40,
            96,
            0,
            12,
            "丁小四",
            "戊小五",
            "己小六",
            Discipline.INTELLIGENCE,
            "示例软件园",
            "示例软件园");

    private final String societyName;
    private final String creditCode;
    private final int board;
    private final int boardFrontline;
    private final int standingBoard;
    private final int standingBoardFrontline;
    private final int youngLeaders;
    private final int leaders;
    private final int members;
    private final int fullTime;
    private final int office;
    private final String clerk;
    private final String secretaryGeneral;
    private final String president;
    private final Discipline discipline;
    private final String hostUnit;
    private final String presidentUnit;

    DemoSociety(
            String societyName,
            String creditCode,
            int board,
            int boardFrontline,
            int standingBoard,
            int standingBoardFrontline,
            int youngLeaders,
            int leaders,
            int members,
            int fullTime,
            int office,
            String clerk,
            String secretaryGeneral,
            String president,
            Discipline discipline,
            String hostUnit,
            String presidentUnit) {
        this.societyName = societyName;
        this.creditCode = creditCode;
        this.board = board;
        this.boardFrontline = boardFrontline;
        this.standingBoard = standingBoard;
        this.standingBoardFrontline = standingBoardFrontline;
        this.youngLeaders = youngLeaders;
        this.leaders = leaders;
        this.members = members;
        this.fullTime = fullTime;
        this.office = office;
        this.clerk = clerk;
        this.secretaryGeneral = secretaryGeneral;
        this.president = president;
        this.discipline = discipline;
        this.hostUnit = hostUnit;
        this.presidentUnit = presidentUnit;
    }

    Society society() {
        return new Society(
                null,
                null,
                name(),
                societyName,
                creditCode,
                "027-0000-1234",
                board,
                boardFrontline,
                standingBoard,
                standingBoardFrontline,
                youngLeaders,
                leaders,
                members,
                10,
                fullTime,
                office,
                "BRANCH",
                true,
                true,
                discipline,
                hostUnit,
                presidentUnit,
                null,
                false,
                null);
    }

    String clerk() {
        return clerk;
    }

    String secretaryGeneral() {
        return secretaryGeneral;
    }

    String president() {
        return president;
    }
}
