const publisher = "Department for Education";

/** The statistics that the summary is made from, each with the name it is published under. */
export const childrenLookedAfter = { title: "Children looked after in England including adoptions", publisher };
export const childrenInNeed = { title: "Characteristics of children in need", publisher };
export const plansForNeeds = { title: "Education, health and care plans (SEN2)", publisher };
export const interactiveTool = { title: "Local Authority Interactive Tool", publisher };
