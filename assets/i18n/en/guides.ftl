# What to write in a chapter, why and where to find it: below the fields of a step, once opened.

guide-open = How to fill in this chapter

guide-unit = Type the name of the local government, its council, the years of the plan and how far the work has come. The data go to the title page, the head of the annex and the draft resolution, which is why the grammatical cases of the name are needed too. You find names and the TERYT code in the TERYT register and in the statute.
guide-introduction = Write what the plan is for, who prepared it and where the data come from. A councillor is to know after one page what they adopt. Do not repeat definitions from textbooks. Who sat in the team stands in the order of the office, the rules of preparation in the minutes of the team.
    
    Write honestly what you do not know. It protects the plan from being called unreliable and shows what to collect. The program shows gaps at fields that are blank or hold a dot.
guide-demography = Type the number of residents by age for the base year and the forecast. Needs are estimated from it. Example: “80 and more: 412, forecast 2030: 468”. Base data: Local Data Bank of Statistics Poland; forecast: Statistics Poland, usually for the powiat. Zero means that there is nobody, a blank field that there is no answer.
guide-care = Tell care homes in the area apart from residents for whom the local government pays. A gmina may have no home and pay for many people. Data: register of decisions, invoices, assessment of resources. Type no names and nothing by which somebody could be recognised.
guide-assistance = Type people and families with help, the reasons and the staff. People with a decision, people in families and people with community help are three different numbers – do not mix them. Data: assessment of social assistance resources, report MRiPS-03, staff records of the centre.
guide-support = Fill in only the rows that concern your local government; a row shows whether it is a task of the gmina or of the powiat. Ready texts do not tell numbers from 1 to 4. Data: social assistance centre, powiat family help centre, disability assessment board, reports on foster care, the count of homeless people.
guide-family_figures = Fill in only the rows that concern your local government; a row shows whether it is a task of the gmina or of the powiat. Ready texts do not tell numbers from 1 to 4. Data: social assistance centre, powiat family help centre, disability assessment board, reports on foster care, the count of homeless people.
guide-services = For each service give its present state and numbers for the years of the plan. Show services that will end too. The program compares the numbers with actions and the law. Data: providers of services, reports.
guide-actions = One card is one action with a person responsible, a date, a cost, a risk and an indicator. Eight actions that can be done are better than thirty wishes. Begin with a ready card and choose the smallest or the full scale. Responsible is a unit or a post, not a name.
guide-costs = Type the cost of each action in each year and its sources. Look at the year after the plan: who pays when the grant ends. Do not finance the same cost twice. Data: treasurer, calculations, calls for proposals; rates in the catalogue have a year and a source.
guide-delivery = Say who takes each number, when and from where. An output indicator tells how much was done, a result indicator what changed for people. Example: “hours of services” and “people waiting”.
guide-review = Remove errors, consider warnings, and take hints as remarks of a friendly reader. The program checks numbers and completeness, but does not know whether a description is true. Read the document aloud before it goes to the council.
guide-area = Write 3–6 conclusions, each with a number and what it means for people. A conclusion is not a table told in words. The program offers sentences that fit the data.
    
    A recommendation says what is worth doing; an assumption which rule you will keep. Link each recommendation with a conclusion and then with an action. Do not present a decision of the plan as a requirement of law.
    
    One sentence: what, by how much, by when. It needs a base and a target value. Example: “the number of places of day stay from 0 to 15 by the end of 2028”. A goal about facilities must not be a ground for refusing help.
