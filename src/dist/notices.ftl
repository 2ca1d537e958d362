<#-- What the executable jar holds of others; lines sorted by name. -->
ptipc holds these libraries, each under its own licence:

<#list dependencyMap as entry>
<#assign project = entry.getKey() />
<#assign licences = entry.getValue() />
- ${project.groupId}:${project.artifactId}:${project.version} (<#list licences as licence>${licence}<#sep>, </#sep></#list>)
</#list>
